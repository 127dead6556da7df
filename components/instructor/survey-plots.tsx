import { memo } from 'react';

import { TimeBars } from '@/components/charts/time-bars';
import { reports as words } from '@/components/ui/strings/reports';
import type { GoodFile } from '@/lib/client/read-report-file';
import type { Feedback, SurveyAnswer } from '@/lib/content/schema/report';
import type { SurveyQuestion } from '@/lib/content/schema/survey';

import styles from './instructor.module.css';

const RATINGS = ['too-easy', 'right', 'too-hard', 'none'] as const;

type Said<Item> = Item & { readonly learner: string };

function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}

interface PlotProps {
  readonly caption: string;
  /** How often each was given, in the order of a scale. */
  readonly counts: readonly { readonly name: string; readonly count: number }[];
}

/** Bars of counts, from zero. */
function Plot({ caption, counts }: PlotProps) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const bars = counts.map(({ name, count }) => ({ name, ms: count, isOwn: false }));
  return <TimeBars caption={`${caption} (${words.answers(total)})`} bars={bars} format={String} />;
}

/** Every choice with its count, those that nobody took included; what is no choice of this site, after them. */
function countsOf(
  { choices = [] }: SurveyQuestion,
  answers: readonly SurveyAnswer[],
): readonly { readonly name: string; readonly count: number }[] {
  const given = groupBy(answers, ({ answer }) => String(answer));
  const known = choices.map(({ id, text }) => ({ name: text, count: given.get(id)?.length ?? 0 }));
  const ids = new Set(choices.map(({ id }) => id));
  const others = [...given].filter(([answer]) => !ids.has(answer));
  return [...known, ...others.map(([name, all]) => ({ name: words.otherAnswer(name), count: all.length }))];
}

/** What was written in one's own words. */
function Texts({ texts }: { readonly texts: readonly Said<{ readonly text: string }>[] }) {
  return (
    <ul className={styles['bad']}>
      {texts
        .filter(({ text }) => text.trim() !== '')
        .map(({ learner, text }, k) => (
          <li key={k}>
            <strong>{learner}</strong>: {text}
          </li>
        ))}
    </ul>
  );
}

function Survey({
  answers,
  questions,
}: {
  readonly answers: readonly Said<SurveyAnswer>[];
  readonly questions: readonly SurveyQuestion[];
}) {
  const given = groupBy(answers, ({ question }) => question);
  const asked = new Map(questions.map((question) => [question.id, question]));
  return (
    <section>
      <h2>{words.survey}</h2>
      <div className={styles['plots']}>
        {[...given].map(([id, all]) => {
          const question = asked.get(id);
          if (question?.choices !== undefined)
            return <Plot key={id} caption={question.question} counts={countsOf(question, all)} />;
          return (
            <div key={id}>
              <h3 className={styles['question']}>{question?.question ?? id}</h3>
              <Texts texts={all.map(({ learner, answer }) => ({ learner, text: String(answer) }))} />
            </div>
          );
        })}
      </div>
    </section>
  );
}

function Ratings({ feedback }: { readonly feedback: readonly Said<Feedback>[] }) {
  return (
    <section>
      <h2>{words.feedback}</h2>
      <div className={styles['plots']}>
        {[...groupBy(feedback, ({ item }) => item)].map(([item, given]) => {
          const rated = groupBy(given, ({ rating }) => rating ?? 'none');
          const counts = RATINGS.map((name) => ({
            name: words.ratings[name],
            count: rated.get(name)?.length ?? 0,
          }));
          return (
            <div key={item}>
              <Plot caption={words.ratingsOf(item)} counts={counts} />
              <Texts texts={given} />
            </div>
          );
        })}
      </div>
    </section>
  );
}

interface SurveyPlotsProps {
  readonly reports: readonly GoodFile[];
  readonly questions: readonly SurveyQuestion[];
}

/** What the class said: answers to the survey and ratings as bars, free texts as a list. */
export const SurveyPlots = memo(function SurveyPlots({ reports, questions }: SurveyPlotsProps) {
  const answers = reports.flatMap(({ report: { learner, survey = [] } }) =>
    survey.map((answer) => ({ ...answer, learner })),
  );
  const feedback = reports.flatMap(({ report: { learner, feedback: given = [] } }) =>
    given.map((one) => ({ ...one, learner })),
  );
  return (
    <>
      {answers.length > 0 && <Survey answers={answers} questions={questions} />}
      {feedback.length > 0 && <Ratings feedback={feedback} />}
    </>
  );
});
