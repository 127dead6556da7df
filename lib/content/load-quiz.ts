import { join } from 'node:path';
import { checkItems } from './check-items';
import { ContentError } from './content-error';
import { openContentFolder } from './content-folder';
import { renderText } from './markdown/render-text';
import type { Problem } from './problem';
import { readJson } from './read-json';
import { type QuizQuestion, quizFileSchema } from './schema/quiz';
import type { TrackDefinition } from './schema/tracks';
import { siteFolder } from './site-folder';

/** The entry quiz. Throws ContentError with all that is wrong in it. */
export function loadQuiz(root: string, tracks: readonly TrackDefinition[]): readonly QuizQuestion[] {
  const problems: Problem[] = [];
  const folder = openContentFolder(root, join(root, siteFolder));
  const file = readJson(folder, 'quiz.json', quizFileSchema, problems);
  const name = folder.nameOf('quiz.json');
  const questions = file?.questions ?? [];
  const ids = questions.map(({ id }) => id);
  ids.forEach((id, k) => {
    if (ids.indexOf(id) < k)
      problems.push({ file: name, field: `questions[${k}].id`, reason: `"${id}" is listed twice` });
  });
  questions.forEach(({ teaches }, k) => {
    problems.push(...checkItems([teaches], tracks, { file: name, field: `questions[${k}].teaches` }));
  });
  const loaded = questions.map(({ id, teaches, question, choices }, k) => {
    const render = (text: string, field: string) =>
      renderText(text, { file: name, field: `questions[${k}].${field}` }, problems);
    return {
      id,
      teaches,
      correct: choices.findIndex(({ correct }) => correct === true),
      question: render(question, 'question'),
      choices: choices.map(({ text, why }, c) => ({
        text: render(text, `choices[${c}].text`),
        why: render(why, `choices[${c}].why`),
      })),
    };
  });
  if (problems.length > 0) throw new ContentError(problems);
  return loaded;
}
