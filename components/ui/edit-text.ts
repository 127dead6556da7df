/** A text and the selection in it, as a textarea has them. */
export interface TextEdit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const INDENT = '    ';

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Tab: to the next multiple of four columns, or every selected line by one step. */
export function indent({ text, start, end }: TextEdit): TextEdit {
  if (start === end) {
    const column = start - lineStart(text, start);
    const step = INDENT.slice(column % INDENT.length);
    return {
      text: text.slice(0, start) + step + text.slice(end),
      start: start + step.length,
      end: start + step.length,
    };
  }
  const from = lineStart(text, start);
  const lines = text.slice(from, end).split('\n');
  const moved = lines.map((line) => INDENT + line).join('\n');
  return {
    text: text.slice(0, from) + moved + text.slice(end),
    start: start + INDENT.length,
    end: end + INDENT.length * lines.length,
  };
}

/** Shift+Tab: up to four leading spaces less on every touched line. */
export function outdent({ text, start, end }: TextEdit): TextEdit {
  const from = lineStart(text, start);
  const lines = text.slice(from, end).split('\n');
  const rest = text.slice(end);
  // The touched lines may go on after the selection; their leading spaces lie before it unless it is empty there.
  const body = lines.length === 1 && end === from ? rest : undefined;
  if (body !== undefined) {
    const cut = /^ {0,4}/.exec(body)?.[0].length ?? 0;
    return { text: text.slice(0, from) + body.slice(cut), start, end };
  }
  const cuts = lines.map((line) => /^ {0,4}/.exec(line)?.[0].length ?? 0);
  const moved = lines.map((line, k) => line.slice(cuts[k] ?? 0)).join('\n');
  const total = cuts.reduce((sum, cut) => sum + cut, 0);
  return {
    text: text.slice(0, from) + moved + rest,
    start: Math.max(from, start - (cuts[0] ?? 0)),
    end: end - total,
  };
}

/** Enter: as deep as the line above, one step deeper after a colon. */
export function breakLine({ text, start, end }: TextEdit): TextEdit {
  const line = text.slice(lineStart(text, start), start);
  const depth = /^ */.exec(line)?.[0] ?? '';
  const inserted = `\n${depth}${line.trimEnd().endsWith(':') ? INDENT : ''}`;
  const at = start + inserted.length;
  return { text: text.slice(0, start) + inserted + text.slice(end), start: at, end: at };
}
