import type { Monaco } from '@monaco-editor/react';

import type { CodeFinding } from '@/lib/protocol/checker-api';

import type { MonacoEditor } from './editor-mark';

const OWNER = 'forkjoin';

/** Underlines what was found, with the message on hover; replaces what was underlined before. */
export function showFindings(target: MonacoEditor, monaco: Monaco, findings: readonly CodeFinding[]): void {
  const model = target.getModel();
  if (model === null) return;
  const severities = {
    error: monaco.MarkerSeverity.Error,
    warning: monaco.MarkerSeverity.Warning,
    hint: monaco.MarkerSeverity.Info,
  } as const;
  monaco.editor.setModelMarkers(
    model,
    OWNER,
    findings.map((finding) => ({
      severity: severities[finding.severity],
      message: finding.message,
      source: finding.code,
      startLineNumber: finding.startLine,
      startColumn: finding.startColumn,
      endLineNumber: finding.endLine,
      endColumn: finding.endColumn,
    })),
  );
}
