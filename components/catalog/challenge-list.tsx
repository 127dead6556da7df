import { PageLink } from '@/components/ui/page-link';
import { catalog } from '@/components/ui/strings/catalog';
import type { ChallengeDefinition } from '@/lib/content/schema/challenge';
import type { TrackDefinition } from '@/lib/content/schema/tracks';
import type { Gate } from '@/lib/protocol/grade';

import styles from './challenge-list.module.css';
import { EarnedStars } from './earned-stars';
import page from './page.module.css';

interface ChallengeListProps {
  readonly tracks: readonly TrackDefinition[];
  readonly challenges: readonly ChallengeDefinition[];
}

const words = catalog.allChallenges;

function gateText(gate: Gate | undefined): string {
  if (gate === undefined) return words.gate.none;
  return gate.kind === 'counter' ? words.gate.counter : words.gate[gate.kind](gate.atLeast);
}

function Row({ challenge }: { readonly challenge: ChallengeDefinition }) {
  return (
    <li className={styles['row']}>
      <div>
        <PageLink className={styles['name']} href={`/challenges/${challenge.slug}`}>
          {challenge.title}
        </PageLink>
        <p className={styles['summary']}>{challenge.summary}</p>
      </div>
      <span className={styles['fact']}>{gateText(challenge.spec.gate)}</span>
      <span className={styles['fact']}>{catalog.minutes(challenge.minutes)}</span>
      <EarnedStars slug={challenge.slug} />
    </li>
  );
}

/** Every challenge, by section. */
export function ChallengeList({ tracks, challenges }: ChallengeListProps) {
  const groups = tracks.map((track) => ({
    track,
    members: challenges.filter((challenge) => challenge.track === track.slug),
  }));
  return (
    <div className={page['page']}>
      <h1>{words.title}</h1>
      <p className={page['intro']}>{words.lead}</p>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ track, members }) => (
          <section key={track.slug} className={styles['group']}>
            <h2>{track.title}</h2>
            <ul>
              {members.map((challenge) => (
                <Row key={challenge.slug} challenge={challenge} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
