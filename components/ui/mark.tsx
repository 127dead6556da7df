/** One line that forks into three and joins again. Decorative: the name stands beside it. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      strokeWidth="3.2"
      strokeLinecap="round"
      aria-hidden
    >
      <path d="M8 16C12 16 11 6 15 6h2c4 0 3 10 7 10" stroke="var(--lane-1)" />
      <path d="M8 16C12 16 11 26 15 26h2c4 0 3-10 7-10" stroke="var(--lane-3)" />
      <path d="M8 16h16" stroke="var(--lane-2)" />
      <path d="M2 16h6M24 16h6" stroke="var(--ink)" />
    </svg>
  );
}
