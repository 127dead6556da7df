import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/**
 * The school grade (US) whose pupils can read these sentences, by Flesch and Kincaid: from words in a sentence and
 * syllables in a word. NaN where there is nothing to read.
 * Source: Kincaid, Fishburne, Rogers, Chissom, Navy Research Branch Report 8-75, 1975.
 */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/\p{L}[\p{L}'’]*/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}
