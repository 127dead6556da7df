import type { List } from 'mdast';
import { z } from 'zod';
import type { Choice, PredictBlock, QuizBlock } from '../../schema/document';
import { addProblem } from '../render-context';
import type { BlockSource } from './block-source';
import { claimId } from './claim-id';
import { idAttribute, readAttributes } from './read-attributes';
import { readChoice } from './read-choice';

const attributesSchema = z.strictObject({ id: idAttribute });

/** `:::predict{id=guess}`: a question, then a list of choices, each with what to say to whoever takes it. */
export function renderPredict(source: BlockSource): PredictBlock | null {
  const parts = renderQuestion(source);
  if (parts && parts.choices.filter(({ isCorrect }) => isCorrect).length > 1) {
    addProblem(source.context, source.line, 'predict: at most one choice can be {correct}');
  }
  return parts && { kind: 'predict', line: source.line, ...parts };
}

/** `:::quiz{id=why}`: the same with exactly one `{correct}` choice. */
export function renderQuiz(source: BlockSource): QuizBlock | null {
  const parts = renderQuestion(source);
  const correct = parts?.choices.filter(({ isCorrect }) => isCorrect).length;
  if (correct !== undefined && correct !== 1) {
    addProblem(
      source.context,
      source.line,
      `quiz: exactly one choice must be {correct}, here ${correct} are`,
    );
  }
  return parts && { kind: 'quiz', line: source.line, ...parts };
}

function renderQuestion(source: BlockSource): Pick<QuizBlock, 'id' | 'question' | 'choices'> | null {
  const attributes = readAttributes(source, attributesSchema);
  if (!attributes) return null;
  claimId(source, attributes.id);
  const list = source.body.at(-1);
  const question = source.body.slice(0, -1);
  if (list?.type !== 'list' || question.length === 0 || list.children.length < 2) {
    addProblem(
      source.context,
      source.line,
      `${source.name}: needs a question, then a list of two choices or more`,
    );
    return null;
  }
  return { id: attributes.id, question: source.context.render(question), choices: readChoices(list, source) };
}

function readChoices(list: List, source: BlockSource): readonly Choice[] {
  return list.children.flatMap((item) => readChoice(item, source) ?? []);
}
