import { catalog } from '@/components/ui/strings/catalog';
import { itemLinks } from '@/lib/client/item-links';
import type { Catalogue } from '@/lib/content/schema/catalogue';

import { LaneHero } from './lane-hero';
import styles from './page.module.css';
import { TrackList } from './track-list';

export function HomePage({ catalogue }: { readonly catalogue: Catalogue }) {
  return (
    <div className={styles['page']}>
      <h1 className={styles['lead']}>{catalog.lead}</h1>
      <p className={styles['intro']}>{catalog.intro}</p>
      <LaneHero />
      <section id="learn" className={styles['section']}>
        <h2>{catalog.tracks}</h2>
        <p className={styles['sectionLead']}>{catalog.tracksLead}</p>
        <TrackList tracks={catalogue.tracks} links={itemLinks(catalogue)} />
      </section>
    </div>
  );
}
