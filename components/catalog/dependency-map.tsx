import { laneColour } from '@/components/charts/lane-number';
import { PageLink } from '@/components/ui/page-link';
import { ScrollArea } from '@/components/ui/scroll-area';
import { catalog } from '@/components/ui/strings/catalog';

import styles from './dependency-map.module.css';
import { type GraphSettings, layoutGraph } from './layout-graph';

/** A section, lesson or challenge in a map. */
export interface MapNode {
  readonly name: string;
  readonly title: string;
  readonly href: string;
  readonly kind: 'track' | 'lesson' | 'challenge';
  /** Names of what comes before it. */
  readonly requires: readonly string[];
}

interface DependencyMapProps {
  readonly label: string;
  /** In the order of the course, which is also the order of the keyboard. */
  readonly nodes: readonly MapNode[];
  /** Titles by name, also of what a node requires outside of this map. */
  readonly titles: ReadonlyMap<string, string>;
  readonly settings: GraphSettings;
  readonly className?: string | undefined;
}

/**
 * What builds on what, as lanes that fork and join. Laid out when the site is built. The nodes are a list of links, each
 * with what comes before it in words: whoever can't see the lanes loses nothing.
 */
export function DependencyMap({ label, nodes, titles, settings, className }: DependencyMapProps) {
  const placed = layoutGraph(new Map(nodes.map(({ name, requires }) => [name, requires])), settings);
  const places = new Map(placed.nodes.map((node) => [node.name, node]));
  const lanes = new Map(nodes.map(({ name }, k) => [name, k + 1]));
  const { width, height } = placed;
  return (
    <ScrollArea label={label} className={`${styles['map']} ${className ?? ''}`}>
      <div className={styles['sheet']} style={{ width, height }}>
        <svg width={width} height={height} aria-hidden>
          {placed.edges.map(({ from, to, path }) => (
            <path key={`${from} ${to}`} d={path} fill="none" stroke={laneColour(lanes.get(from) ?? 0)} />
          ))}
        </svg>
        <ol>
          {nodes.map(({ name, title, href, kind, requires }) => (
            <li
              key={name}
              className={styles['node']}
              data-kind={kind}
              style={{
                left: places.get(name)?.left,
                top: places.get(name)?.top,
                width: settings.nodeWidth,
                height: settings.nodeHeight,
              }}
            >
              <PageLink href={href}>
                <span className={styles['dot']} style={{ borderColor: laneColour(lanes.get(name) ?? 0) }} />
                <span className={styles['title']}>{title}</span>
                <span className="visually-hidden">
                  {requires.length > 0 &&
                    `, ${catalog.after(requires.map((other) => titles.get(other) ?? other).join(', '))}`}
                </span>
              </PageLink>
            </li>
          ))}
        </ol>
      </div>
    </ScrollArea>
  );
}
