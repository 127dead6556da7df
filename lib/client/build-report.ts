import { bestAttempt } from '../content/schema/best-attempt';
import type { Attempt, Feedback, Report, SurveyAnswer } from '../content/schema/report';
import type { ChallengeProgress } from './progress-store';

/** As `reportLimits` of the schema says; the schema itself would bring zod onto every page. */
const LONGEST_FILE = 4_000_000;
const LONGEST_CODE = 100_000;
const MOST_ATTEMPTS = 200;

export interface ReportParts {
  readonly learner: string;
  readonly build: string;
  readonly environment: Report['environment'];
  readonly progress: Readonly<Record<string, ChallengeProgress>>;
  /** Newest first. */
  readonly attempts: readonly Attempt[];
  /** Left out where the learner did not agree. */
  readonly feedback?: readonly Feedback[];
  readonly survey?: readonly SurveyAnswer[];
}

/** The best attempt and the newest others, as many as asked for. */
function choose(attempts: readonly Attempt[], most: number): Attempt[] {
  const best = bestAttempt(attempts);
  const newest = attempts.slice(0, most);
  return best === undefined || newest.includes(best) ? newest : [...newest.slice(0, most - 1), best];
}

/** Whether a report has room for a program, which its reader would refuse with all the others. */
const isShort = ({ code }: Attempt): boolean => code.length <= LONGEST_CODE;

/** How many attempts a report leaves out because their programs are too long for it. */
export const countTooLong = (attempts: readonly Attempt[]): number =>
  attempts.filter((attempt) => !isShort(attempt)).length;

function challengesOf({ progress, attempts }: ReportParts, most: number): Report['challenges'] {
  const whole = attempts.filter(isShort);
  const names = new Set([...Object.keys(progress), ...whole.map(({ challenge }) => challenge)]);
  return [...names].sort().map((challenge) => {
    const own = whole.filter((attempt) => attempt.challenge === challenge);
    const best = bestAttempt(own);
    const { stars, hasPassed } = progress[challenge] ?? {
      stars: best?.stars ?? 0,
      hasPassed: best?.kind === 'passed',
    };
    return { challenge, best: { stars, hasPassed }, attempts: choose(own, most) };
  });
}

/**
 * What a learner hands in, as the text of a file. When it would be longer than a reader takes, older attempts are left
 * out, the best ones last.
 */
export function buildReport(parts: ReportParts): string {
  const { learner, build, environment, feedback, survey } = parts;
  const write = (most: number): string => {
    const report: Report = {
      format: 'forkjoin-report',
      version: 1,
      learner: learner.trim(),
      build,
      at: new Date().toISOString(),
      environment,
      challenges: challengesOf(parts, most),
      ...(feedback === undefined ? {} : { feedback: [...feedback] }),
      ...(survey === undefined ? {} : { survey: [...survey] }),
    };
    return JSON.stringify(report, null, 1);
  };
  let most = MOST_ATTEMPTS;
  let text = write(most);
  while (text.length > LONGEST_FILE && most > 1) {
    most = Math.ceil(most / 2);
    text = write(most);
  }
  return text;
}
