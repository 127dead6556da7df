import { catalog } from '@/components/ui/strings/catalog';
import type { ItemLink } from '@/lib/client/item-links';
import type { TrackDefinition } from '@/lib/content/schema/tracks';

import { LaneHero } from './lane-hero';
import styles from './page.module.css';
import { TrackList } from './track-list';

interface HomePageProps {
  readonly tracks: readonly TrackDefinition[];
  readonly links: ReadonlyMap<string, ItemLink>;
}

export function HomePage({ tracks, links }: HomePageProps) {
  return (
    <div className={styles['page']}>
      <h1 className={styles['lead']}>{catalog.lead}</h1>
      <p className={styles['intro']}>{catalog.intro}</p>
      <LaneHero />
      <section id="learn" className={styles['section']}>
        <h2>{catalog.tracks}</h2>
        <p className={styles['sectionLead']}>{catalog.tracksLead}</p>
        <TrackList tracks={tracks} links={links} />
      </section>
    </div>
  );
}
