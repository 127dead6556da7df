'use client';

import { Tabs } from 'radix-ui';
import { type ReactNode, useState } from 'react';

import styles from './panes.module.css';

export interface TabPane {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
  /** Large and seldom looked at: drawn only once it has been opened. */
  readonly isHeavy?: boolean;
}

interface PaneTabsProps {
  readonly label: string;
  readonly panes: readonly TabPane[];
  readonly shown: string;
  readonly onShow: (id: string) => void;
  /** Tabs as wide as their words, for a row that also has room for more. */
  readonly isCompact?: boolean;
}

/** Panes one at a time. All stay alive. */
export function PaneTabs({ label, panes, shown, onShow, isCompact = false }: PaneTabsProps) {
  const [opened, setOpened] = useState<readonly string[]>([shown]);
  if (!opened.includes(shown)) setOpened([...opened, shown]);
  const value = panes.some(({ id }) => id === shown) ? shown : (panes[0]?.id ?? shown);
  return (
    <Tabs.Root className={styles['tabs']} value={value} onValueChange={onShow}>
      <Tabs.List className={`${styles['tablist']} ${isCompact ? styles['compact'] : ''}`} aria-label={label}>
        {panes.map((pane) => (
          <Tabs.Trigger key={pane.id} className={styles['tab']} value={pane.id}>
            {pane.title}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {panes.map((pane) => (
        <Tabs.Content key={pane.id} className={styles['tabpanel']} value={pane.id} forceMount>
          {(pane.isHeavy !== true || opened.includes(pane.id)) && pane.content}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
