import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One promise about parallel Python, with the program that shows it.
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {string} group
 * @property {string} promise
 * @property {'works' | 'differs' | 'refused'} status works as in CPython, works with the difference that the note
 *   tells, refused with a message
 * @property {string} [note]
 * @property {string} program
 * @property {Expected} expected
 * @property {{ processes?: number, sharedBytes?: number }} limits
 *
 * @typedef {object} Expected
 * @property {string} outcome
 * @property {string} [stdout] all of it
 * @property {string} [failure] the exception's name
 * @property {readonly string[]} stdoutContains
 * @property {readonly string[]} messageContains
 * @property {readonly string[]} [races] looked for only where this is set
 */

const folder = join(import.meta.dirname, 'rows');
const directive = /^# ([a-z-]+): (.*)$/;

/**
 * The rows, by file name. A file is a program between comments: what it shows before it, what must come out behind.
 *
 * @returns {Row[]}
 */
export function readRows() {
  return readdirSync(folder)
    .sort()
    .map((name) => parseRow(name.replace('.py', ''), readFileSync(join(folder, name), 'utf8')));
}

/** @param {string} id @param {string} text @returns {Row} */
function parseRow(id, text) {
  /** @type {Map<string, string[]>} */
  const facts = new Map();
  const program = text.split('\n').filter((line) => {
    const [, key, value] = directive.exec(line) ?? [];
    if (key === undefined || value === undefined) return true;
    facts.set(key, [...(facts.get(key) ?? []), value]);
    return false;
  });
  const all = (/** @type {string} */ key) => facts.get(key) ?? [];
  const one = (/** @type {string} */ key) => facts.get(key)?.[0];
  const { group, promise, status } = Object.fromEntries(
    ['group', 'promise', 'status'].map((key) => [key, one(key)]),
  );
  if (!group || !promise || (status !== 'works' && status !== 'differs' && status !== 'refused')) {
    throw new Error(`rows/${id}.py must say group, promise and status (works, differs or refused)`);
  }
  const note = one('note');
  const failure = one('failure');
  const processes = one('limit-processes');
  const sharedBytes = one('limit-shared-bytes');
  return {
    id,
    group,
    promise,
    status,
    ...(note === undefined ? {} : { note }),
    program: `${program.join('\n').trim()}\n`,
    expected: {
      outcome: one('outcome') ?? 'finished',
      ...(facts.has('stdout') ? { stdout: `${all('stdout').join('\n')}\n` } : {}),
      ...(failure === undefined ? {} : { failure }),
      stdoutContains: all('stdout-contains'),
      messageContains: all('message-contains'),
      ...(facts.has('races') ? { races: all('races') } : {}),
    },
    limits: {
      ...(processes === undefined ? {} : { processes: Number(processes) }),
      ...(sharedBytes === undefined ? {} : { sharedBytes: Number(sharedBytes) }),
    },
  };
}
