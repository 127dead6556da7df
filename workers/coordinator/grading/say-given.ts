import { describeArguments } from '../../../lib/grading/describe-value';
import type { GradeSpec } from '../../../lib/protocol/grade';
import type { WireValue } from '../../../lib/protocol/value';
import type { Case } from './author';
import { parameterNames } from './parameter-names';

const GIVEN_LIMIT = 160;

const describe = (spec: GradeSpec, args: WireValue): string =>
  describeArguments(args, parameterNames(spec), GIVEN_LIMIT);

/**
 * What a case was given, shortened: the last sentence of its message. The input of a hidden case stays hidden: else its
 * answer could be written into the program.
 */
export function sayGiven(spec: GradeSpec, { args, isHidden }: Pick<Case, 'args' | 'isHidden'>): string {
  return isHidden ? 'Its input is not shown.' : `Given: ${describe(spec, args)}.`;
}

/** The same for the calls of a timed sample: which of them failed is not known. */
export function sayGivenTimed(spec: GradeSpec, inputs: readonly WireValue[]): string {
  const [args] = inputs;
  if (args === undefined) return '';
  if (inputs.length === 1) return sayGiven(spec, { args, isHidden: false });
  return `The first of ${inputs.length} calls was given: ${describe(spec, args)}.`;
}

/** Sentences one after another; what Python or an author wrote may lack the full stop that makes it one. */
export const joinSentences = (...sentences: readonly (string | undefined)[]): string =>
  sentences
    .filter((sentence): sentence is string => sentence !== undefined && sentence !== '')
    .map((sentence, index, all) => (index + 1 < all.length ? endSentence(sentence) : sentence))
    .join(' ');

const endSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
