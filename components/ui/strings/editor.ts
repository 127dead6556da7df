export const editor = {
  label: 'Code editor',
  escapeHint: 'Esc, then Tab leaves the editor',
  escaped: 'Tab now leaves the editor',
  failed: 'The full editor did not load. This plain one does all that is needed.',
  lineMarked: (line: number, message: string) => `Line ${String(line)}: ${message}`,
} as const;
