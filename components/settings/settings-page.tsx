'use client';

import { useSyncExternalStore } from 'react';

import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { Stepper } from '@/components/ui/stepper';
import { program } from '@/components/ui/strings/program';
import { settings as words } from '@/components/ui/strings/settings';
import {
  type EditorKind,
  FONT_SIZES,
  MAX_WORKERS,
  type Theme,
  changeSettings,
  defaultWorkers,
} from '@/lib/client/settings-store';
import { useSettings } from '@/lib/client/use-settings';

import styles from './settings-page.module.css';
import { StorageSection } from './storage-section';

const THEMES = (['system', 'light', 'dark'] as const).map((value): { value: Theme; label: string } => ({
  value,
  label: words.themes[value],
}));
const EDITORS = (['full', 'plain'] as const).map((value): { value: EditorKind; label: string } => ({
  value,
  label: words.editors[value],
}));
const SIZES = FONT_SIZES.map((size) => ({ value: String(size), label: words.pixels(size) }));

function useMachine(): { readonly cores: number; readonly workers: number } | undefined {
  const cores = useSyncExternalStore(
    () => () => undefined,
    () => navigator.hardwareConcurrency || 1,
    () => 0,
  );
  return cores === 0 ? undefined : { cores, workers: defaultWorkers() };
}

export function SettingsPage() {
  const { theme, workers, editor, editorFontSize, isKept } = useSettings();
  const machine = useMachine();
  return (
    <div className={styles['page']}>
      <div>
        <h1>{words.title}</h1>
        <p className={styles['note']} role="status">
          {isKept ? words.kept : words.notKept}
        </p>
      </div>
      <Choice
        label={words.theme}
        value={theme}
        options={THEMES}
        onChange={(value) => {
          changeSettings({ theme: value });
        }}
      />
      <div>
        <div className={styles['row']}>
          <Stepper
            label={program.workers}
            lessLabel={program.fewer}
            moreLabel={program.more}
            value={workers ?? machine?.workers ?? 2}
            min={1}
            max={MAX_WORKERS}
            onChange={(value) => {
              changeSettings({ workers: value });
            }}
          />
          {workers !== undefined && (
            <Button
              look="quiet"
              size="small"
              onClick={() => {
                changeSettings({ workers: undefined });
              }}
            >
              {words.followMachine}
            </Button>
          )}
        </div>
        <p className={styles['note']}>{words.workersHelp(machine?.cores ?? 2)}</p>
      </div>
      <Choice
        label={words.fontSize}
        value={String(editorFontSize)}
        options={SIZES}
        onChange={(value) => {
          changeSettings({ editorFontSize: Number(value) });
        }}
      />
      <Choice
        label={words.editor}
        value={editor}
        options={EDITORS}
        onChange={(value) => {
          changeSettings({ editor: value });
        }}
      />
      <StorageSection />
    </div>
  );
}
