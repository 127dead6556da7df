'use client';

import { Laptop } from 'lucide-react';
import { useState } from 'react';

import { Button, buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PLAYGROUND_STARTER, workbench as words } from '@/components/ui/strings/workbench';
import { textHash } from '@/components/ui/text-hash';
import { useMedia } from '@/lib/client/use-media';

import { CopyLink } from './copy-link';
import { DownloadButton } from './download-button';
import { EditorPane } from './editor-pane';
import { PaneGroup } from './pane-group';
import { PaneTabs } from './pane-tabs';
import panes from './panes.module.css';
import styles from './playground-page.module.css';
import { programPanes } from './result-panes';
import { useLinkedCode } from './use-linked-code';
import { useRunShortcut } from './use-run-shortcut';
import { type Workbench, useWorkbench } from './use-workbench';
import frame from './workbench.module.css';

const FILE = 'program.py';

/** Any program. One that came with the address is opened beside the reader's own, never over it, and never run. */
export function PlaygroundPage() {
  const linked = useLinkedCode();
  const isLinked = linked.kind === 'code';
  const key = isLinked ? `playground/${textHash(linked.code)}` : 'playground';
  return (
    <div className={frame['shell']}>
      <div role="status">
        {linked.kind !== 'none' && (
          <Notice
            kind={isLinked ? 'info' : 'warn'}
            actions={
              <Button
                size="small"
                onClick={() => {
                  location.hash = '';
                }}
              >
                {isLinked ? words.playground.keepMine : words.playground.dismiss}
              </Button>
            }
          >
            {isLinked ? words.playground.opened : words.playground.unreadable}
          </Notice>
        )}
      </div>
      <Playground key={key} draftKey={key} starter={isLinked ? linked.code : PLAYGROUND_STARTER} />
    </div>
  );
}

function Playground({ draftKey, starter }: { readonly draftKey: string; readonly starter: string }) {
  const [shown, setShown] = useState('code');
  const isNarrow = useMedia('(max-width: 860px)', false);
  const bench = useWorkbench({ draftKey, starter, onShow: setShown });
  const onKeyDown = useRunShortcut(bench);
  const code = <EditorPane bench={bench} fileName={FILE} />;
  const results = programPanes(bench);
  const tabs = <PaneTabs label={words.results} shown={shown} onShow={setShown} panes={results} isCompact />;
  return (
    <div className={frame['workbench']} onKeyDownCapture={onKeyDown}>
      <Head bench={bench} />
      {isNarrow ? (
        <PaneTabs
          label={words.tabs}
          shown={shown}
          onShow={setShown}
          panes={[{ id: 'code', title: words.code, content: code }, ...results]}
        />
      ) : (
        <div className={`${panes['panes']} ${panes['wide']}`}>
          <PaneGroup
            name="playground"
            orientation="horizontal"
            separators={[words.resize.output]}
            panes={[
              { id: 'code', size: 54, minSize: '320px', content: code },
              { id: 'output', size: 46, minSize: '240px', content: tabs },
            ]}
          />
        </div>
      )}
    </div>
  );
}

function Head({ bench }: { readonly bench: Workbench }) {
  const { code } = bench.draftState;
  return (
    <div className={styles['head']}>
      <h1>{words.playground.title}</h1>
      <p className={styles['lead']}>{words.playground.lead}</p>
      <CopyLink code={code} label={words.share.copy} />
      <DownloadButton code={code} fileName={FILE} />
      <a
        className={buttonClass('quiet', 'small')}
        href="/laptop/forkjoin.py"
        download
        title={words.playground.laptopHelp}
      >
        <Laptop size={15} aria-hidden />
        {words.playground.laptop}
      </a>
    </div>
  );
}
