import type { WireElement } from './wire-array';

/** An element as Python would write it, floats shortened to `digits` significant digits. */
export function formatElement(element: WireElement, digits = 6): string {
  if (typeof element === 'boolean') return element ? 'True' : 'False';
  if (typeof element === 'bigint') return shortenDigits(element.toString());
  if (typeof element === 'number') return formatFloat(element, digits);
  if (typeof element === 'string') return quote(element);
  return `(${formatFloat(element.real, digits)}${formatImaginary(element.imag, digits)}j)`;
}

/** Two elements that differ, with as many digits as it takes to see it. */
export function formatDistinct(left: WireElement, right: WireElement): readonly [string, string] {
  for (const digits of [6, 10]) {
    const pair = [formatElement(left, digits), formatElement(right, digits)] as const;
    if (pair[0] !== pair[1]) return pair;
  }
  return [formatElement(left, 17), formatElement(right, 17)];
}

/** Text in single quotes, with line ends made visible, cut after `limit` characters. */
export function quote(text: string, limit = 60): string {
  const shown = text.length > limit ? `${text.slice(0, limit)}...` : text;
  const escaped = shown.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `'${escaped.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}'`;
}

export function formatFloat(value: number, digits: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (Object.is(value, -0)) return '-0.0';
  // 17 digits tell any two doubles apart, but the shortest text that reads back the same is nicer.
  const text = String(digits >= 17 ? value : Number(value.toPrecision(digits)));
  return /[.e]/.test(text) ? text : `${text}.0`;
}

function formatImaginary(value: number, digits: number): string {
  const text = formatFloat(value, digits);
  return text.startsWith('-') ? text : `+${text}`;
}

function shortenDigits(digits: string): string {
  return digits.length > 40 ? `${digits.slice(0, 12)}...${digits.slice(-12)}` : digits;
}
