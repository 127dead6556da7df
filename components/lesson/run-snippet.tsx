'use client';

import { RotateCcw } from 'lucide-react';
import dynamic from 'next/dynamic';
import { type KeyboardEvent, type ReactNode, useState } from 'react';

import { PythonStatus } from '@/components/program/python-status';
import { RunButton } from '@/components/program/run-button';
import { Button } from '@/components/ui/button';
import { CodeArea } from '@/components/ui/code-area';
import { partFailed } from '@/components/ui/part-failed';
import { Stepper } from '@/components/ui/stepper';
import { lesson as words } from '@/components/ui/strings/lesson';
import { program } from '@/components/ui/strings/program';
import { MAX_WORKERS } from '@/lib/client/settings-store';
import { useSettings } from '@/lib/client/use-settings';

import { HeldSolution } from './held-solution';
import { LaneTrace } from './lane-trace';
import styles from './run-snippet.module.css';
import type { RunSnippetProps } from './snippet-props';
import { useColours } from './use-colours';
import { useFocusLater } from './use-focus-later';
import { type Snippet, useSnippet } from './use-snippet';

/** Loaded with the first run: a page is read before it is run. */
const SnippetResult = dynamic(
  () => import('./snippet-result').then(({ SnippetResult }) => SnippetResult, partFailed),
  { ssr: false },
);

/** Loaded when there is something to say of the text; most readers change nothing. */
const DraftNotices = dynamic(
  () => import('@/components/program/draft-notices').then(({ DraftNotices }) => DraftNotices, partFailed),
  {
    ssr: false,
  },
);
const SetAsideTexts = dynamic(
  () => import('@/components/program/set-aside-texts').then(({ SetAsideTexts }) => SetAsideTexts, partFailed),
  { ssr: false },
);

/** Loaded when the editor has the focus: how to leave it is asked only there. */
const EditorFoot = dynamic(() => import('./editor-foot').then(({ EditorFoot }) => EditorFoot, partFailed), {
  ssr: false,
});

/** True from the moment at which the text is the reader's own, or asks something of them. */
function useHasNotices({ isStarter, draftState }: Snippet): boolean {
  const { conflict, replaced, damaged, isOfOldStarter, saved } = draftState;
  const asks = [conflict, replaced, damaged].some((text) => text !== undefined) || isOfOldStarter;
  const [has, setHas] = useState(false);
  const hasNow = has || !isStarter || asks || saved.kind === 'unsaved';
  if (hasNow !== has) setHas(hasNow);
  return hasNow;
}

/** A program in a lesson: read it, change it, run it; its numbers go into the text. */
export function RunSnippet(props: RunSnippetProps) {
  const snippet = useSnippet(props);
  const { draft, draftState } = snippet;
  const hasNotices = useHasNotices(snippet);
  const notices = useFocusLater();
  const shown = useColours(draftState.code, props.code, props.shown);
  const { editorFontSize, tabLeaves } = useSettings();
  // Undefined until the editor had the focus. The line about it then stays: if it went with the focus, what stands
  // below would move away under a click.
  const [hasEscaped, setEscaped] = useState<boolean>();
  const hasFoot = hasEscaped !== undefined || snippet.savedAt !== undefined;
  return (
    <div className={styles['snippet']} id={`run-${props.id}`} onKeyDownCapture={keysOf(snippet)}>
      <div data-screen-only>
        {hasNotices && (
          <DraftNotices draft={draft} state={draftState} fileName={`${props.id}.py`} focusRef={notices.ref} />
        )}
      </div>
      <CodeArea
        code={draftState.code}
        shown={shown}
        onChange={snippet.edit}
        label={`${words.editorLabel}, ${words.program(props.id)}`}
        markedLine={snippet.markedLine}
        fontSize={editorFontSize}
        tabLeaves={tabLeaves}
        onEscapeChange={setEscaped}
      />
      <SnippetBar
        snippet={snippet}
        takesWorkers={props.workers !== 1}
        onReset={() => {
          draft.reset();
          // Reset goes where there is nothing to reset; Undo comes next from here.
          notices.focus();
        }}
      >
        {hasFoot && <EditorFoot snippet={snippet} hasEscaped={hasEscaped === true} />}
      </SnippetBar>
      {draftState.shelf.length > 0 && <SetAsideTexts draft={draft} state={draftState} />}
      {snippet.hasStarted && <SnippetResult snippet={snippet} expected={props.expected} />}
      {props.hasTrace && snippet.outcome !== undefined && (
        <div className={styles['trace']}>
          <LaneTrace of={props.id} />
        </div>
      )}
      {props.solution !== undefined && (
        <details className={styles['solution']}>
          <summary>{words.showSolution}</summary>
          <HeldSolution>{props.solution}</HeldSolution>
        </details>
      )}
    </div>
  );
}

/** Ctrl+Enter runs, Ctrl+S saves; Command does on a Mac. */
function keysOf({ isBusy, run, save }: Snippet): (event: KeyboardEvent) => void {
  return (event) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    if (event.key.toLowerCase() === 's' && !event.shiftKey && !event.altKey) {
      // Otherwise the browser would save the page.
      event.preventDefault();
      save();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      if (!isBusy) run();
    }
  };
}

interface SnippetBarProps {
  readonly snippet: Snippet;
  readonly takesWorkers: boolean;
  readonly onReset: () => void;
  /** Stands in a line of its own below. */
  readonly children: ReactNode;
}

function SnippetBar({ snippet, takesWorkers, onReset, children }: SnippetBarProps) {
  return (
    <div className={styles['bar']} data-screen-only>
      <RunButton isBusy={snippet.isBusy} canRun={snippet.canRun} onRun={snippet.run} onStop={snippet.stop} />
      {takesWorkers && (
        <Stepper
          label={program.workers}
          lessLabel={program.fewer}
          moreLabel={program.more}
          value={snippet.workers}
          min={1}
          max={MAX_WORKERS}
          onChange={snippet.setWorkers}
        />
      )}
      <div className={styles['rest']}>
        {(snippet.isBusy || !snippet.canRun || snippet.outcome === undefined) && (
          <PythonStatus withNumpy={snippet.needsNumpy} />
        )}
        {!snippet.isStarter && (
          <Button look="quiet" size="small" onClick={onReset}>
            <RotateCcw size={14} aria-hidden />
            {program.reset}
          </Button>
        )}
      </div>
      {children}
    </div>
  );
}
