import { catalog } from '@/components/ui/strings/catalog';
import type { ItemLink } from '@/lib/client/item-links';
import type { TrackDefinition } from '@/lib/content/schema/tracks';

import styles from './course-map.module.css';
import { DependencyMap, type MapNode } from './dependency-map';
import type { GraphSettings } from './layout-graph';

const words = catalog.map;

const WIDE: GraphSettings = { direction: 'LR', nodeWidth: 148, nodeHeight: 52, nodeGap: 20, rankGap: 44 };
const NARROW: GraphSettings = { direction: 'TB', nodeWidth: 110, nodeHeight: 52, nodeGap: 6, rankGap: 36 };
const ITEMS: GraphSettings = { direction: 'LR', nodeWidth: 132, nodeHeight: 70, nodeGap: 10, rankGap: 24 };

/** What the sections build on, drawn for wide and for narrow screens. */
export function CourseMap({ tracks }: { readonly tracks: readonly TrackDefinition[] }) {
  const nodes = tracks.map(({ slug, title, requires }): MapNode => ({
    name: slug,
    title,
    href: `#${slug}`,
    kind: 'track',
    requires,
  }));
  const titles = new Map(nodes.map(({ name, title }) => [name, title]));
  const map = { label: words.course, nodes, titles };
  return (
    <>
      <DependencyMap {...map} settings={WIDE} className={styles['wide']} />
      <DependencyMap {...map} settings={NARROW} className={styles['narrow']} />
    </>
  );
}

interface SectionMapProps {
  readonly track: TrackDefinition;
  readonly links: ReadonlyMap<string, ItemLink>;
}

/** What the lessons and challenges of a section build on; closed until it is asked for. */
export function SectionMap({ track, links }: SectionMapProps) {
  const nodes = track.items.flatMap(({ slug }): MapNode[] => {
    const name = `${track.slug}/${slug}`;
    const link = links.get(name);
    if (link === undefined) return [];
    return [{ name, title: link.title, href: link.href, kind: link.kind, requires: link.requires }];
  });
  if (nodes.length < 2) return null;
  const titles = new Map([...links].map(([name, { title }]) => [name, title]));
  return (
    <details className={styles['section']}>
      <summary>{words.section}</summary>
      <DependencyMap label={words.of(track.title)} nodes={nodes} titles={titles} settings={ITEMS} />
    </details>
  );
}
