import { parseArgs, readCount, readSeconds } from '../../../cli/parse-args';
import { UsageError } from '../../../cli/usage-error';
import { DEFAULT_TIMING_SECONDS } from '../../../lib/content/schema/challenge';
import { ROWS } from './rows';

/** Gradings of a row: fewer say little of an error of one in a hundred. */
const GRADINGS = 200;
const REPEATS = 50;
const OVERLAPS = 10;
const MOST = 100_000;

/** Programs of the named challenges, or of all that there are, so many times each. */
export interface RepeatRequest {
  readonly times: number;
  readonly slugs: readonly string[];
}

/** What `script/bench grader` is asked for. */
export type GraderRequest =
  | {
      readonly kind: 'rates';
      readonly gradings: number;
      readonly budgetMs: number;
      readonly rows: readonly string[];
    }
  | ({ readonly kind: 'repeat' } & RepeatRequest)
  | ({ readonly kind: 'overlap' } & RepeatRequest);

/**
 * `[COUNT] [--budget SECONDS] [ROW...]`, or `--repeat [COUNT] [SLUG...]`, or `--overlap [COUNT] [SLUG...]`. The budget is the grader's own unless another is
 * asked for: each look at the samples is a chance to be wrong, so a shorter one has another error rate than learners meet.
 * @throws UsageError
 */
export function readRequest(args: readonly string[]): GraderRequest {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { repeat: { type: 'boolean' }, overlap: { type: 'boolean' }, budget: { type: 'string' } },
  });
  const hasCount = /^-?[\d.]+$/.test(positionals[0] ?? '');
  const count = hasCount ? positionals[0] : undefined;
  const names = positionals.slice(hasCount ? 1 : 0);
  if (values.repeat === true) {
    return { kind: 'repeat', times: readCount('repeat', count, REPEATS, MOST), slugs: names };
  }
  if (values.overlap === true)
    return { kind: 'overlap', times: readCount('overlap', count, OVERLAPS, MOST), slugs: names };
  const known = Object.keys(ROWS);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`there is no row ${unknown}; there are ${known.join(', ')}`);
  return {
    kind: 'rates',
    gradings: readCount('gradings', count, GRADINGS, MOST),
    budgetMs: 1000 * readSeconds('budget', values.budget, DEFAULT_TIMING_SECONDS),
    rows: names.length === 0 ? known : names,
  };
}
