'use client';

import { type ReactNode, useState } from 'react';

import { program } from '@/components/ui/strings/program';
import { workbench as words } from '@/components/ui/strings/workbench';
import { useMedia } from '@/lib/client/use-media';
import type { GradeSpec } from '@/lib/protocol/grade';

import { EditorPane } from './editor-pane';
import { OutputRegion } from './output-region';
import { PaneGroup } from './pane-group';
import { PaneTabs } from './pane-tabs';
import panes from './panes.module.css';
import { useRunShortcut } from './use-run-shortcut';
import { useWorkbench } from './use-workbench';
import { VerdictRegion } from './verdict-region';
import styles from './workbench.module.css';

interface WorkbenchProps {
  readonly draftKey: string;
  readonly fileName: string;
  readonly starter: string;
  readonly statement: ReactNode;
  readonly spec: GradeSpec;
  readonly explanation: ReactNode;
}

type Part = 'statement' | 'code' | 'output' | 'verdict';

/** Statement, editor, output and verdict: side by side where there is room, as tabs where there is not. */
export function Workbench({ draftKey, fileName, starter, statement, spec, explanation }: WorkbenchProps) {
  const [shown, setShown] = useState<Part>('statement');
  const isNarrow = useMedia('(max-width: 860px)', false);
  const bench = useWorkbench({ draftKey, starter, spec, onShow: setShown });
  const onKeyDown = useRunShortcut(bench);

  const parts: Readonly<Record<Part, ReactNode>> = {
    statement: <div className={styles['statement']}>{statement}</div>,
    code: <EditorPane bench={bench} fileName={fileName} />,
    output: <OutputRegion session={bench.runs} />,
    verdict: <VerdictRegion session={bench.grades} spec={spec} explanation={explanation} />,
  };
  return (
    <div className={styles['workbench']} onKeyDownCapture={onKeyDown}>
      {isNarrow ? (
        <PaneTabs
          label={words.tabs}
          shown={shown}
          onShow={(id) => {
            setShown(id as Part);
          }}
          panes={[
            { id: 'statement', title: words.statement, content: parts.statement },
            { id: 'code', title: words.code, content: parts.code },
            { id: 'output', title: program.output, content: parts.output },
            { id: 'verdict', title: words.verdict, content: parts.verdict },
          ]}
        />
      ) : (
        <WidePanes parts={parts} />
      )}
    </div>
  );
}

function WidePanes({ parts }: { readonly parts: Readonly<Record<Part, ReactNode>> }) {
  const results = (
    <PaneGroup
      name="results"
      orientation="horizontal"
      separators={[words.resize.verdict]}
      panes={[
        { id: 'output', size: 50, minSize: '200px', content: parts.output },
        { id: 'verdict', size: 50, minSize: '200px', content: parts.verdict },
      ]}
    />
  );
  const work = (
    <PaneGroup
      name="work"
      orientation="vertical"
      separators={[words.resize.output]}
      panes={[
        { id: 'code', size: 58, minSize: '200px', content: parts.code },
        { id: 'results', size: 42, minSize: '120px', content: results },
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
          { id: 'statement', size: 36, minSize: '240px', content: parts.statement },
          { id: 'work', size: 64, minSize: '420px', content: work },
        ]}
      />
    </div>
  );
}
