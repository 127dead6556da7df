import type { Problem } from '../problem';
import type { ContentDocument } from '../schema/document';
import { countWords, proseSections, sentencesOf, type ProseSection } from './prose-parts';
import { readingGrade } from './reading-grade';

/** Above these, readers skip. Means over a file keep one long sentence possible. */
export const proseLimits = {
  wordsInSection: 400,
  wordsInParagraph: 90,
  wordsInSentence: 40,
  meanWordsInSentence: 17,
  /** A mean over fewer sentences says nothing. */
  sentencesForMean: 8,
  /** School grade by Flesch and Kincaid. Most texts here lie between 3 and 5. */
  readingGrade: 6,
} as const;

/** British spelling, for the words that this subject uses most. */
const american =
  /\b(colors?|colored|behaviors?|centers?|centered|neighbors?|neighboring|gray|analyze[sd]?|optimiz\w+|parallelize[sd]?|vectoriz(?:ed|es|ing|ation)|synchroniz\w+|serializ\w+|summariz\w+|organiz\w+|minimiz\w+|maximiz\w+|initializ\w+|modeling|labeled|canceled|traveling)\b/gi;

/** Length, spelling and pace of a document. */
export function lintProse(file: string, document: ContentDocument): readonly Problem[] {
  const sections = proseSections(document);
  const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(sentencesOf));
  return [
    ...sections.flatMap((section) => lintSection(section)),
    ...sentences.flatMap((sentence) => lintSentence(sentence)),
    ...(sentences.length >= proseLimits.sentencesForMean ? lintMeans(sentences) : []),
  ].map((reason) => ({ file, reason }));
}

function lintMeans(sentences: readonly string[]): readonly string[] {
  const mean = sentences.reduce((sum, text) => sum + countWords(text), 0) / sentences.length;
  const grade = readingGrade(sentences);
  return [
    ...(mean > proseLimits.meanWordsInSentence
      ? [
          `sentences have ${mean.toFixed(1)} words on average, at most ${proseLimits.meanWordsInSentence} read well`,
        ]
      : []),
    ...(grade > proseLimits.readingGrade
      ? [
          `reads like school grade ${grade.toFixed(1)}, at most ${proseLimits.readingGrade} suits: shorter sentences, shorter words`,
        ]
      : []),
  ];
}

function lintSection({ title, paragraphs }: ProseSection): readonly string[] {
  const words = paragraphs.reduce((sum, text) => sum + countWords(text), 0);
  const isLong = words > proseLimits.wordsInSection;
  return [
    ...(isLong ? [`the section "${title}" has ${words} words: split it, or say less`] : []),
    ...paragraphs
      .filter((text) => countWords(text) > proseLimits.wordsInParagraph)
      .map((text) => `a paragraph has ${countWords(text)} words: "${opening(text)}"`),
  ];
}

function lintSentence(sentence: string): readonly string[] {
  const words = countWords(sentence);
  const isLong = words > proseLimits.wordsInSentence;
  return [
    ...(isLong ? [`a sentence has ${words} words: "${opening(sentence)}"`] : []),
    ...[...sentence.matchAll(american)].map(([word]) => `"${word}" has a British spelling`),
  ];
}

function opening(text: string): string {
  return `${text.split(/\s+/).slice(0, 6).join(' ')} ...`;
}
