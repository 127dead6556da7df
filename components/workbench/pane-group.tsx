'use client';

import { Fragment, type ReactNode, useLayoutEffect, useRef } from 'react';
import { Group, type GroupImperativeHandle, Panel, Separator } from 'react-resizable-panels';

import { useHydrated } from '@/components/ui/use-hydrated';
import { readPaneLayout, writePaneLayout } from '@/lib/client/pane-layouts';

import styles from './panes.module.css';

interface Pane {
  readonly id: string;
  /** Percent of the group. */
  readonly size: number;
  readonly minSize: string;
  readonly content: ReactNode;
}

interface PaneGroupProps {
  readonly name: string;
  readonly orientation: 'horizontal' | 'vertical';
  readonly panes: readonly Pane[];
  /** Names the separator after each pane but the last. */
  readonly separators: readonly string[];
}

/** Panes whose sizes the reader changes with the mouse or the arrow keys; remembered on this device. */
export function PaneGroup({ name, orientation, panes, separators }: PaneGroupProps) {
  const group = useRef<GroupImperativeHandle>(null);
  // Until the page is live a separator can't be moved and has no value: it must not take the keyboard's focus.
  const isHydrated = useHydrated();
  const ids = panes.map((pane) => pane.id).join(' ');
  useLayoutEffect(() => {
    const layout = readPaneLayout(name, ids.split(' '));
    if (layout !== undefined) group.current?.setLayout({ ...layout });
  }, [name, ids]);
  return (
    <Group
      id={name}
      groupRef={group}
      orientation={orientation}
      onLayoutChanged={(layout, meta) => {
        if (meta.isUserInteraction) writePaneLayout(name, layout);
      }}
    >
      {panes.map((pane, k) => (
        <Fragment key={pane.id}>
          {k > 0 && (
            <Separator
              id={`${name}-${pane.id}`}
              className={styles['separator']}
              aria-label={separators[k - 1]}
              disabled={!isHydrated}
            />
          )}
          <Panel id={pane.id} defaultSize={`${String(pane.size)}%`} minSize={pane.minSize}>
            {pane.content}
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}
