import { join } from 'node:path';
import { ContentError } from './content-error';
import { openContentFolder } from './content-folder';
import type { Problem } from './problem';
import { readJson } from './read-json';
import { type SurveyQuestion, surveyFileSchema } from './schema/survey';
import { siteFolder } from './site-folder';

/** The questions of the survey. Throws ContentError with all that is wrong in the file. */
export function loadSurvey(root: string): readonly SurveyQuestion[] {
  const problems: Problem[] = [];
  const folder = openContentFolder(root, join(root, siteFolder));
  const file = readJson(folder, 'survey.json', surveyFileSchema, problems);
  if (file === null) throw new ContentError(problems);
  return file.questions;
}
