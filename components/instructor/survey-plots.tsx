import { TimeBars } from '@/components/charts/time-bars';
import { reports as words } from '@/components/ui/strings/reports';
import type { GoodFile } from '@/lib/client/report-desk';

import styles from './instructor.module.css';

/** How often each answer was given, most often first. */
function tally(answers: readonly string[]): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((one, other) => other.count - one.count);
}

function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return groups;
}

interface PlotProps {
  readonly caption: string;
  readonly answers: readonly string[];
}

/** Bars of counts, from zero. */
function Plot({ caption, answers }: PlotProps) {
  const bars = tally(answers).map(({ name, count }) => ({ name, ms: count, isOwn: false }));
  return <TimeBars caption={`${caption}, ${words.answers(answers.length)}`} bars={bars} format={String} />;
}

/** What the class said: answers to the survey and ratings as bars, free texts as a list. */
export function SurveyPlots({ reports }: { readonly reports: readonly GoodFile[] }) {
  const survey = groupBy(
    reports.flatMap(({ report }) => report.survey ?? []),
    ({ question }) => question,
  );
  const feedback = groupBy(
    reports.flatMap(({ report }) =>
      (report.feedback ?? []).map((one) => ({ ...one, learner: report.learner })),
    ),
    ({ item }) => item,
  );
  return (
    <>
      {survey.size > 0 && (
        <section>
          <h2>{words.survey}</h2>
          <div className={styles['plots']}>
            {[...survey].map(([question, given]) => (
              <Plot key={question} caption={question} answers={given.map(({ answer }) => String(answer))} />
            ))}
          </div>
        </section>
      )}
      {feedback.size > 0 && (
        <section>
          <h2>{words.feedback}</h2>
          <div className={styles['plots']}>
            {[...feedback].map(([item, given]) => (
              <div key={item}>
                <Plot
                  caption={words.ratingsOf(item)}
                  answers={given.map(({ rating }) => words.ratings[rating ?? 'none'])}
                />
                <ul className={styles['bad']}>
                  {given
                    .filter(({ text }) => text.trim() !== '')
                    .map(({ learner, text }) => (
                      <li key={`${learner} ${text}`}>
                        <strong>{learner}</strong>: {text}
                      </li>
                    ))}
                </ul>
              </div>
            ))}
          </div>
        </section>
      )}
    </>
  );
}
