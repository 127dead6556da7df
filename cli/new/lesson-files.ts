const titleOf = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');

const about = (slug: string): string =>
  JSON.stringify(
    {
      kind: 'lesson',
      title: titleOf(slug),
      summary: 'Say in one sentence what this lesson is about.',
      minutes: 10,
      questions: ['Which question does this lesson answer?'],
      sources: [],
    },
    null,
    2,
  ).replace(/\[\s+("Which[^"]+")\s+\]/, '[$1]');

const text = `Begin with a problem that the reader has. This program squares eight numbers, one after another.

:::run{id=squares}
\`\`\`python
numbers = range(1, 9)
print([n * n for n in numbers])
\`\`\`
\`\`\`output
[1, 4, 9, 16, 25, 36, 49, 64]
\`\`\`
:::

It took {squares.ms} ms on this computer.

:::quiz{id=last}
What is the last number that it prints?

- It is 64. *The range stops before 9, so 8 is the last, and its square is 64.* {correct}
- It is 81. *A range leaves out its end: 9 is never reached.*
:::

:::keypoints
- Say in one line what to remember.
:::

:::instructor
Say what learners find hard here, and what to ask them.
:::
`;

/** The files of a small lesson that can be read as it stands. */
export function lessonFiles(slug: string): Readonly<Record<string, string>> {
  return { 'lesson.json': `${about(slug)}\n`, 'lesson.md': text };
}
