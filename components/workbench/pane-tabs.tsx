'use client';

import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';

import styles from './panes.module.css';

interface PaneTabsProps {
  readonly label: string;
  readonly panes: readonly { readonly id: string; readonly title: string; readonly content: ReactNode }[];
  readonly shown: string;
  readonly onShow: (id: string) => void;
}

/** The panes one at a time, for screens that have no room for more. All stay alive. */
export function PaneTabs({ label, panes, shown, onShow }: PaneTabsProps) {
  return (
    <Tabs.Root className={styles['tabs']} value={shown} onValueChange={onShow}>
      <Tabs.List className={styles['tablist']} aria-label={label}>
        {panes.map((pane) => (
          <Tabs.Trigger key={pane.id} className={styles['tab']} value={pane.id}>
            {pane.title}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {panes.map((pane) => (
        <Tabs.Content key={pane.id} className={styles['tabpanel']} value={pane.id} forceMount>
          {pane.content}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
