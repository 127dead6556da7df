'use client';

import { type ReactNode, useState } from 'react';

import { workbench as words } from '@/components/ui/strings/workbench';
import { useMedia } from '@/lib/client/use-media';
import type { GradeSpec } from '@/lib/protocol/grade';

import { EditorPane } from './editor-pane';
import { PaneGroup } from './pane-group';
import { PaneTabs, type TabPane } from './pane-tabs';
import panes from './panes.module.css';
import { challengePanes } from './result-panes';
import { useRunShortcut } from './use-run-shortcut';
import { useWorkbench } from './use-workbench';
import styles from './workbench.module.css';

interface WorkbenchProps {
  readonly draftKey: string;
  readonly fileName: string;
  readonly starter: string;
  readonly statement: ReactNode;
  readonly spec: GradeSpec;
  readonly explanation: ReactNode;
}

/** Statement, editor and results: side by side where there is room, as tabs where there is not. */
export function Workbench({ draftKey, fileName, starter, statement, spec, explanation }: WorkbenchProps) {
  const [shown, setShown] = useState('statement');
  const isNarrow = useMedia('(max-width: 860px)', false);
  const bench = useWorkbench({ draftKey, starter, spec, onShow: setShown });
  const onKeyDown = useRunShortcut(bench);

  const task = <div className={styles['statement']}>{statement}</div>;
  const code = <EditorPane bench={bench} fileName={fileName} />;
  const results = challengePanes({ bench, spec, explanation });
  return (
    <div className={styles['workbench']} onKeyDownCapture={onKeyDown}>
      {isNarrow ? (
        <PaneTabs
          label={words.tabs}
          shown={shown}
          onShow={setShown}
          panes={[
            { id: 'statement', title: words.statement, content: task },
            { id: 'code', title: words.code, content: code },
            ...results,
          ]}
        />
      ) : (
        <WidePanes task={task} code={code} results={results} shown={shown} onShow={setShown} />
      )}
    </div>
  );
}

interface WidePanesProps {
  readonly task: ReactNode;
  readonly code: ReactNode;
  readonly results: readonly TabPane[];
  readonly shown: string;
  readonly onShow: (id: string) => void;
}

function WidePanes({ task, code, results, shown, onShow }: WidePanesProps) {
  const tabs = <PaneTabs label={words.results} shown={shown} onShow={onShow} panes={results} isCompact />;
  const work = (
    <PaneGroup
      name="work"
      orientation="vertical"
      separators={[words.resize.output]}
      panes={[
        { id: 'code', size: 58, minSize: '200px', content: code },
        { id: 'results', size: 42, minSize: '120px', content: tabs },
      ]}
    />
  );
  return (
    <div className={`${panes['panes']} ${panes['wide']}`}>
      <PaneGroup
        name="workbench"
        orientation="horizontal"
        separators={[words.resize.statement]}
        panes={[
          { id: 'statement', size: 36, minSize: '240px', content: task },
          { id: 'work', size: 64, minSize: '420px', content: work },
        ]}
      />
    </div>
  );
}
