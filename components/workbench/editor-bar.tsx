'use client';

import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useState } from 'react';

import { editor as words } from '@/components/ui/strings/editor';
import { workbench } from '@/components/ui/strings/workbench';
import { formatCode } from '@/lib/client/checker';
import { changeSettings } from '@/lib/client/settings-store';
import { useSettings } from '@/lib/client/use-settings';
import type { CodeFinding } from '@/lib/protocol/checker-api';

import styles from './editor-bar.module.css';
import type { Workbench } from './use-workbench';

interface EditorBarProps {
  readonly bench: Workbench;
  readonly findings: readonly CodeFinding[];
  readonly hasEscaped: boolean;
}

/** Below the text: how Tab leaves it, remarks on the program, Format, and whether it is saved. */
export function EditorBar({ bench, findings, hasEscaped }: EditorBarProps) {
  const [isOpen, setOpen] = useState(false);
  const { saved } = bench.draftState;
  return (
    <>
      {isOpen && findings.length > 0 && <FindingList findings={findings} />}
      <div className={styles['bar']}>
        <TabHint hasEscaped={hasEscaped} />
        <span className={styles['right']}>
          <button
            type="button"
            aria-expanded={isOpen && findings.length > 0}
            aria-disabled={findings.length === 0}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            <Sign findings={findings} />
            {findings.length === 0 ? words.noRemarks : words.remarks(findings.length)}
          </button>
          <FormatButton bench={bench} />
          <span role="status">
            {saved.kind === 'saved' &&
              (bench.savedAt === undefined
                ? workbench.saved
                : workbench.savedAt(bench.savedAt.toLocaleTimeString('en-GB')))}
          </span>
        </span>
      </div>
    </>
  );
}

function TabHint({ hasEscaped }: { readonly hasEscaped: boolean }) {
  const { tabLeaves } = useSettings();
  const hint = hasEscaped ? words.escaped : words.escapeHint;
  return (
    <span className={styles['left']}>
      <span role="status">{tabLeaves ? words.tabLeaves : hint}</span>
      <button
        type="button"
        onClick={() => {
          changeSettings({ tabLeaves: !tabLeaves });
        }}
      >
        {tabLeaves ? words.makeTabIndent : words.makeTabLeave}
      </button>
    </span>
  );
}

function FormatButton({ bench }: { readonly bench: Workbench }) {
  const [said, setSaid] = useState('');
  const format = async (): Promise<void> => {
    const { code } = bench.draftState;
    const result = await formatCode(code);
    // Whoever went on typing meanwhile keeps what was typed.
    if (result.kind === 'formatted' && bench.draft.store.getState().code === code) bench.edit(result.code);
    setSaid(result.kind === 'formatted' ? words.formatted : result.message);
  };
  return (
    <>
      <span role="status" className={said === words.formatted ? 'visually-hidden' : ''}>
        {said}
      </span>
      <button type="button" title={words.formatShortcut} onClick={() => void format()}>
        {words.format}
      </button>
    </>
  );
}

const SIGNS = { error: CircleAlert, warning: TriangleAlert, hint: Info } as const;

function Sign({ findings }: { readonly findings: readonly CodeFinding[] }) {
  const worst = (['error', 'warning', 'hint'] as const).find((severity) =>
    findings.some((finding) => finding.severity === severity),
  );
  if (worst === undefined) return null;
  const Icon = SIGNS[worst];
  return <Icon size={14} aria-hidden className={styles[worst]} />;
}

function FindingList({ findings }: { readonly findings: readonly CodeFinding[] }) {
  return (
    <ul className={styles['findings']}>
      {findings.map(({ severity, code, message, startLine }) => {
        const Icon = SIGNS[severity];
        return (
          <li key={`${code} ${String(startLine)} ${message}`}>
            <Icon size={15} aria-label={words.severities[severity]} className={styles[severity]} />
            <span>{words.remark(startLine, message)}</span>
          </li>
        );
      })}
    </ul>
  );
}
