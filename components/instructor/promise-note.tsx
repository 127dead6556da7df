import { reports as words } from '@/components/ui/strings/reports';

import styles from './instructor.module.css';

/** What a verdict that a learner's own browser found can't promise, for whoever gives marks. */
export function PromiseNote() {
  return (
    <details className={styles['source']}>
      <summary>{words.promise.title}</summary>
      <ul className={styles['promises']}>
        {words.promise.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  );
}
