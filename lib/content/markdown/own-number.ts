import type { Measure, OwnNumber } from '../schema/document';

const measurePattern = '([a-z][a-z0-9-]*)\\.([a-z][a-z0-9_-]*)';
const measureExpression = new RegExp(`^${measurePattern}$`);
const ratioExpression = new RegExp(`^${measurePattern}/${measurePattern}$`);

/** Anything in braces that looks as if a number of the reader's own was meant. */
export const bracedExpression = /\{([a-z][a-z0-9._/-]*)\}/g;

/** `cores`, `pool.ms`, `serial.ms/pool.ms`; null for anything else. */
export function parseOwnNumber(text: string): OwnNumber | null {
  if (text === 'cores') return { kind: 'cores' };
  const ratio = ratioExpression.exec(text);
  if (ratio) return { kind: 'ratio', of: toMeasure(ratio[1], ratio[2]), over: toMeasure(ratio[3], ratio[4]) };
  const measure = measureExpression.exec(text);
  return measure ? { kind: 'measure', ...toMeasure(measure[1], measure[2]) } : null;
}

function toMeasure(run = '', field = ''): Measure {
  return { run, field };
}

/** The run blocks whose numbers are needed. */
export function runsOf(value: OwnNumber): readonly string[] {
  if (value.kind === 'cores') return [];
  return value.kind === 'measure' ? [value.run] : [value.of.run, value.over.run];
}
