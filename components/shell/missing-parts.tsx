import { Fragment } from 'react';

import { Notice } from '@/components/ui/notice';
import { environment, environmentLabels as labels } from '@/components/ui/strings/environment';
import { type MissingPart, canRunPython } from '@/lib/client/environment-check';

import styles from './environment-banner.module.css';

/** What is missing, what works all the same, and how to mend it. */
export function MissingParts({ missing }: { readonly missing: readonly MissingPart[] }) {
  const canRun = canRunPython(missing);
  const works = new Set(missing.map((part) => environment[part].works));
  return (
    <section className={styles['banner']} aria-label={labels.region}>
      <Notice kind={canRun ? 'warn' : 'bad'}>
        <h2 className={styles['title']}>{canRun ? labels.cannotKeep : labels.cannotRun}</h2>
        {missing.map((part) => (
          <p key={part}>{environment[part].missing}</p>
        ))}
        <dl className={styles['list']}>
          <dt>{labels.works}</dt>
          <dd>{[...works].join(' ')}</dd>
          {missing.map((part, k) => (
            <Fragment key={part}>
              <dt>{k === 0 ? labels.fix : ''}</dt>
              <dd>{environment[part].fix}</dd>
            </Fragment>
          ))}
        </dl>
      </Notice>
    </section>
  );
}
