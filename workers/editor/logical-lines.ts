/** A statement's line, or several joined by brackets or backslashes. */
export interface LogicalLine {
  /** 1-based number of its first line. */
  readonly line: number;
  /** Columns before the first character. */
  readonly indent: number;
  /** Without comments; the contents of strings are left out, so that no word in them counts. */
  readonly text: string;
}

const QUOTES = /^(?:'''|"""|'|")/;

/** The end of the string that opens at `from`: the place behind its closing quote. */
function endOfString(code: string, from: number): number {
  const quote = QUOTES.exec(code.slice(from, from + 3))?.[0] ?? '"';
  let at = from + quote.length;
  while (at < code.length && !code.startsWith(quote, at)) {
    if (quote.length === 1 && code[at] === '\n') return at;
    at += code[at] === '\\' ? 2 : 1;
  }
  return Math.min(at + quote.length, code.length);
}

interface Scan {
  readonly text: string;
  readonly next: number;
  readonly lineBreaks: number;
}

/** What stands at `at`: how it counts in the text, where it ends, and how it changes the depth of brackets. */
function scanPiece(code: string, at: number): readonly [text: string, next: number, depth: number] {
  const letter = code[at] ?? '';
  switch (letter) {
    case '#': {
      const end = code.indexOf('\n', at);
      return ['', end < 0 ? code.length : end, 0];
    }
    case "'":
    case '"':
      return ['""', endOfString(code, at), 0];
    case '\\':
      return code[at + 1] === '\n' ? [' ', at + 2, 0] : [letter, at + 1, 0];
    case '\n':
      return [' ', at + 1, 0];
    default: {
      const closes = ')]}'.includes(letter) ? -1 : 0;
      return [letter, at + 1, '([{'.includes(letter) ? 1 : closes];
    }
  }
}

/** One logical line from `from` on, which lies behind its indentation. */
function scanLine(code: string, from: number): Scan {
  let text = '';
  let depth = 0;
  let at = from;
  while (at < code.length && (depth > 0 || code[at] !== '\n')) {
    const [piece, next, change] = scanPiece(code, at);
    text += piece;
    depth += change;
    at = next;
  }
  return { text: text.trim(), next: at + 1, lineBreaks: code.slice(from, at).split('\n').length - 1 };
}

/** Cuts a program into its logical lines; blank lines and comments are left out. */
export function logicalLines(code: string): readonly LogicalLine[] {
  const lines: LogicalLine[] = [];
  let at = 0;
  let line = 1;
  while (at < code.length) {
    const indent = /^[ \t]*/.exec(code.slice(at, at + 200))?.[0] ?? '';
    const { text, next, lineBreaks } = scanLine(code, at + indent.length);
    if (text !== '') lines.push({ line, indent: indent.replaceAll('\t', '        ').length, text });
    line += lineBreaks + 1;
    at = next;
  }
  return lines;
}
