/** Said behind how many reports were read; empty where none was replaced. */
export function replacedReports(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ' 1 earlier report was replaced by a later one of the same learner.'
    : ` ${String(count)} earlier reports were replaced by later ones of the same learners.`;
}
