import type { ReactNode } from 'react';

import { catalog } from '@/components/ui/strings/catalog';
import { itemLinks } from '@/lib/client/item-links';
import type { Catalogue } from '@/lib/content/schema/catalogue';

import { BeginLinks } from './begin-links';
import { CourseMap } from './course-map';
import { LaneHero } from './lane-hero';
import styles from './page.module.css';
import { TrackList } from './track-list';

interface HomePageProps {
  readonly catalogue: Catalogue;
  /** Where a returning reader goes on. */
  readonly resume: ReactNode;
}

export function HomePage({ catalogue, resume }: HomePageProps) {
  return (
    <div className={styles['page']}>
      <h1 className={styles['lead']}>{catalog.lead}</h1>
      <p className={styles['intro']}>{catalog.intro}</p>
      {resume}
      <LaneHero />
      <section id="learn" className={styles['section']}>
        <h2>{catalog.tracks}</h2>
        <p className={styles['sectionLead']}>{catalog.tracksLead}</p>
        <CourseMap tracks={catalogue.tracks} />
        <BeginLinks />
        <TrackList tracks={catalogue.tracks} links={itemLinks(catalogue)} />
      </section>
    </div>
  );
}
