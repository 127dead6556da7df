/** The message of a failed case, taken apart: what was expected, what came, where, and what was given. */
export interface CaseDifference {
  readonly expected: string;
  readonly got: string;
  /** `index (3,)`, `result[2]`; undefined for the result as a whole. */
  readonly where: string | undefined;
  /** Sentences that follow, such as how many elements differ. */
  readonly more: string;
  readonly given: string | undefined;
}

const PARTS =
  /^(?:At (.+?): )?(?:First difference at (.+?): )?[Ee]xpected ([^]+?), got ([^]+?)\.(?=\s[A-Z\d]|$)([^]*)$/;
const GIVEN = /\s*\bGiven: ([^]*)\.$/;

/**
 * Reads what lib/grading wrote as sentences. Undefined for another kind of message (an error, a check of the author's
 * own), which is then shown as it is.
 */
export function readCaseMessage(message: string): CaseDifference | undefined {
  const given = GIVEN.exec(message)?.[1];
  const found = PARTS.exec(message.replace(GIVEN, ''));
  if (found === null) return undefined;
  const [, place, index, expected = '', got = '', more = ''] = found;
  const where = [place, index].filter((part) => part !== undefined).join(', ');
  return { expected, got, where: where === '' ? undefined : where, more: more.trim(), given };
}
