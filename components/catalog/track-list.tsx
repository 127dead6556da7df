import { PageLink } from '@/components/ui/page-link';
import { catalog } from '@/components/ui/strings/catalog';
import type { ItemLink } from '@/lib/client/item-links';
import type { TrackDefinition } from '@/lib/content/schema/tracks';

import { SectionMap } from './course-map';
import { EarnedStars, ItemDot } from './earned-stars';
import styles from './track-list.module.css';

interface TrackListProps {
  readonly tracks: readonly TrackDefinition[];
  readonly links: ReadonlyMap<string, ItemLink>;
}

function Item({ link }: { readonly link: ItemLink }) {
  return (
    <li className={styles['item']}>
      <ItemDot slug={link.slug} track={link.track} kind={link.kind} />
      <PageLink className={styles['name']} href={link.href}>
        {link.title}
      </PageLink>
      <span className={styles['kind']}>
        {link.kind === 'challenge' && <EarnedStars slug={link.slug} />} {catalog[link.kind]},{' '}
        {catalog.minutes(link.minutes)}
      </span>
      <p className={styles['summary']}>{link.summary}</p>
    </li>
  );
}

/** The sections of the course with their lessons and challenges, in the order in which they are read. */
export function TrackList({ tracks, links }: TrackListProps) {
  const titles = new Map(tracks.map((track) => [track.slug, track.title]));
  return (
    <div className={styles['tracks']}>
      {tracks.map((track) => (
        <section
          key={track.slug}
          id={track.slug}
          className={styles['track']}
          aria-labelledby={`track-${track.slug}`}
        >
          <div className={styles['about']}>
            <h3 id={`track-${track.slug}`} className={styles['title']}>
              {track.title}
            </h3>
            <p>{track.summary}</p>
            {track.requires.length > 0 && (
              <p>{catalog.after(track.requires.map((slug) => titles.get(slug) ?? slug).join(', '))}</p>
            )}
          </div>
          <ol className={styles['items']}>
            {track.items.map((item) => {
              const link = links.get(`${track.slug}/${item.slug}`);
              return link === undefined ? null : <Item key={item.slug} link={link} />;
            })}
          </ol>
          <SectionMap track={track} links={links} />
        </section>
      ))}
    </div>
  );
}
