import type { Report } from '../content/schema/report';
import type { GoodFile } from './read-report-file';

const attemptsOf = ({ challenges }: Report): readonly string[] =>
  challenges.flatMap(({ attempts }) => attempts.map(({ id }) => id));

function sharesAttempt(one: Report, other: Report): boolean {
  const known = new Set(attemptsOf(one));
  return attemptsOf(other).some((id) => known.has(id));
}

/**
 * Whether a learner handed in the one after the other. Names prove nothing, since a class has two Annas, and attempts
 * alone prove nothing either, since they can be copied; so it takes both.
 */
function isLaterOf(later: Report, earlier: Report): boolean {
  const isSameName = later.learner === earlier.learner;
  return isSameName && Date.parse(later.at) >= Date.parse(earlier.at) && sharesAttempt(later, earlier);
}

export interface ReportPlace {
  readonly name: string;
  /** What is listed there: the same report, or an earlier one of the same learner. */
  readonly holds: 'nothing' | 'same' | 'earlier';
}

/**
 * The name under which a report is listed. Learning platforms give every learner's file the same name, so a name that
 * another report has already gets a number, unless this one is the later report of the same learner.
 */
export function placeReport(reports: readonly GoodFile[], { file, report }: GoodFile): ReportPlace {
  const byName = new Map(reports.map((one) => [one.file, one.report]));
  const text = JSON.stringify(report);
  for (let k = 1; ; k += 1) {
    const name = k === 1 ? file : `${file} (${String(k)})`;
    const found = byName.get(name);
    if (found === undefined) return { name, holds: 'nothing' };
    if (found.learner !== report.learner) continue;
    if (JSON.stringify(found) === text) return { name, holds: 'same' };
    if (isLaterOf(report, found)) return { name, holds: 'earlier' };
  }
}
