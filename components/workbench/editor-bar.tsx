'use client';

import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';

import { TabHint } from '@/components/program/tab-hint';
import { Button } from '@/components/ui/button';
import { partFailed } from '@/components/ui/part-failed';
import { editor as words } from '@/components/ui/strings/editor';
import { workbench } from '@/components/ui/strings/workbench';
import type { CodeFinding } from '@/lib/protocol/checker-api';

import styles from './editor-bar.module.css';
import type { Findings } from './use-findings';
import type { Formatter } from './use-formatter';
import type { Workbench } from './use-workbench';

/** Loaded when it is asked for: few take a program along. */
const TakeOut = dynamic(() => import('./take-out').then(({ TakeOut }) => TakeOut, partFailed), {
  ssr: false,
});

interface EditorBarProps {
  readonly bench: Workbench;
  readonly fileName: string;
  readonly formatter: Formatter;
  readonly found: Findings;
  readonly hasEscaped: boolean;
}

/** Below the text: how Tab leaves it, remarks on the program, Format, copies of it, and whether it is saved. */
export function EditorBar({ bench, fileName, found, formatter, hasEscaped }: EditorBarProps) {
  const findings = found.kind === 'found' ? found.findings : [];
  const [isOpen, setOpen] = useState(false);
  const [isTakingOut, setTakingOut] = useState(false);
  const { saved } = bench.draftState;
  return (
    <>
      {isOpen && findings.length > 0 && <FindingList findings={findings} />}
      <div className={styles['bar']}>
        <TabHint hasEscaped={hasEscaped} className={styles['left']} />
        <span className={styles['right']}>
          <Button
            look="text"
            aria-expanded={isOpen && findings.length > 0}
            aria-disabled={findings.length === 0}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            <Sign findings={findings} />
            {sayFound(found)}
          </Button>
          <FormatButton {...formatter} />
          {/* The playground has these in its head. */}
          {bench.submit !== undefined && (
            <Button
              look="text"
              aria-expanded={isTakingOut}
              onClick={() => {
                setTakingOut(!isTakingOut);
              }}
            >
              {workbench.share.title}
            </Button>
          )}
          <span role="status">
            {saved.kind === 'saved' &&
              (bench.savedAt === undefined
                ? workbench.saved
                : workbench.savedAt(bench.savedAt.toLocaleTimeString('en-GB')))}
          </span>
        </span>
      </div>
      {isTakingOut && <TakeOut code={bench.draftState.code} fileName={fileName} className={styles['out']} />}
    </>
  );
}

/** "No remarks" is said of a text that was looked at, and of no other. */
function sayFound(found: Findings): string {
  if (found.kind === 'found')
    return found.findings.length === 0 ? words.noRemarks : words.remarks(found.findings.length);
  return found.kind === 'pending' ? words.checking : words.notChecked;
}

function FormatButton({ said, format }: Formatter) {
  return (
    <>
      <span role="status" className={said === words.formatted ? 'visually-hidden' : ''}>
        {said}
      </span>
      <Button look="text" title={words.formatShortcut} onClick={format}>
        {words.format}
      </Button>
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
