import type { Stars } from '../../protocol/grade';
import type { Agreement, Claim, Regraded } from './claims';

/** A claim, graded again or not yet. */
export interface GradedClaim extends Pick<Regraded, 'file' | 'claim' | 'earned'> {
  /** Undefined while it was not graded again. */
  readonly agreement: Agreement | undefined;
}

interface Grade {
  readonly challenge: string;
  readonly stars: Stars;
  /** Nothing but the report says so. */
  readonly isClaimed: boolean;
}

/** A measurement too noisy to say speaks for nobody and against nobody. What cannot be shown has earned nothing. */
function gradeOf({ claim, earned, agreement }: GradedClaim): Grade {
  const { challenge, claimed } = claim;
  const isClaimed = agreement === undefined || agreement === 'unclear';
  return { challenge, isClaimed, stars: isClaimed ? claimed.stars : (earned?.stars ?? 0) };
}

/** "axpy", "axpy (claimed)", "axpy (partly claimed)": what a column of grades rests on. */
function headingOf(challenge: string, grades: readonly Grade[]): string {
  const own = grades.filter((grade) => grade.challenge === challenge);
  if (own.every(({ isClaimed }) => isClaimed)) return `${challenge} (claimed)`;
  return own.some(({ isClaimed }) => isClaimed) ? `${challenge} (partly claimed)` : challenge;
}

interface Row {
  readonly file: string;
  readonly learner: Claim['learner'];
  readonly grades: readonly Grade[];
}

function rowsOf(claims: readonly GradedClaim[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const one of claims) {
    const { file, claim } = one;
    rows.set(file, {
      file,
      learner: claim.learner,
      grades: [...(rows.get(file)?.grades ?? []), gradeOf(one)],
    });
  }
  return [...rows.values()];
}

/**
 * Stars as the grade import of a learning platform takes them: a row for each report, since a class has two Annas, with
 * its learner first, and a column for each challenge. An empty cell is a challenge that the report does not hold.
 */
export function gradeTable(claims: readonly GradedClaim[]): {
  readonly columns: readonly string[];
  readonly cells: readonly (readonly (string | number | undefined)[])[];
} {
  const rows = rowsOf(claims);
  const all = rows.flatMap(({ grades }) => grades);
  const challenges = [...new Set(all.map(({ challenge }) => challenge))].sort();
  return {
    columns: ['learner', 'file', ...challenges.map((one) => headingOf(one, all)), 'only claimed'],
    cells: rows.map(({ file, learner, grades }) => [
      learner,
      file,
      ...challenges.map((one) => grades.find(({ challenge }) => challenge === one)?.stars),
      grades
        .filter(({ isClaimed }) => isClaimed)
        .map(({ challenge }) => challenge)
        .sort()
        .join(' '),
    ]),
  };
}
