import type { ReactNode } from 'react';

import { Neighbours } from '@/components/program/neighbours';
import { workbench as words } from '@/components/ui/strings/workbench';
import { itemLinks, neighboursOf } from '@/lib/client/item-links';
import type { Catalogue } from '@/lib/content/schema/catalogue';
import type { ChallengeDefinition } from '@/lib/content/schema/challenge';

import { Statement } from './statement';
import statement from './statement.module.css';
import { Workbench } from './workbench';
import styles from './workbench.module.css';

interface ChallengePageProps {
  readonly challenge: ChallengeDefinition;
  /** Changes with the challenge's starter: a draft belongs to one version. */
  readonly version: string;
  readonly catalogue: Catalogue;
  readonly statement: ReactNode;
  readonly hints: readonly ReactNode[];
  readonly explanation: ReactNode;
  /** Stands below the statement: asks how it was. */
  readonly foot: ReactNode;
}

export function ChallengePage(props: ChallengePageProps) {
  const { challenge, version, catalogue, hints } = props;
  const links = itemLinks(catalogue);
  const before = challenge.requires.flatMap((path) => links.get(path) ?? []);
  const { before: previous, after } = neighboursOf(links, `${challenge.track}/${challenge.slug}`);
  const trackTitle =
    catalogue.tracks.find((track) => track.slug === challenge.track)?.title ?? challenge.track;
  return (
    <div className={styles['shell']}>
      <Workbench
        draftKey={`challenge/${challenge.slug}@${version}`}
        fileName={`${challenge.slug.replaceAll('-', '_')}.py`}
        starter={challenge.starter}
        spec={challenge.spec}
        statement={
          <Statement
            challenge={challenge}
            trackTitle={trackTitle}
            before={before}
            hints={hints}
            foot={
              <>
                {props.foot}
                <Neighbours before={previous} after={after} className={statement['neighbours']} />
              </>
            }
          >
            {props.statement}
          </Statement>
        }
        explanation={
          <section className={statement['explanation']}>
            <h3>{words.explanation}</h3>
            {props.explanation}
            {/* Whoever has read this far has passed, and may go on. */}
            <Neighbours isOnwards before={undefined} after={after} className={statement['neighbours']} />
          </section>
        }
      />
    </div>
  );
}
