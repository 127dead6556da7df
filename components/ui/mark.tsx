/** One line that forks into three and joins again. Decorative: the name stands beside it. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg
      width={size * 1.5}
      height={size}
      viewBox="0 0 48 32"
      fill="none"
      strokeWidth="3.2"
      strokeLinecap="round"
      aria-hidden
    >
      <path d="M11 16C16 16 14 5 19.5 5h9C34 5 32 16 37 16" stroke="var(--lane-1)" />
      <path d="M11 16C16 16 14 27 19.5 27h9C34 27 32 16 37 16" stroke="var(--lane-3)" />
      <path d="M11 16h26" stroke="var(--lane-2)" />
      <path d="M2 16h9M37 16h9" stroke="var(--ink)" />
    </svg>
  );
}
