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
  const one = (/** @type {string} */ key) => facts.get(key)?.[0];
  const group = one('group');
  const promise = one('promise');
  const note = one('note');
  if (group === undefined || promise === undefined)
    throw new Error(`rows/${id}.py must say group and promise`);
  return {
    id,
    group,
    promise,
    status: readStatus(id, one('status')),
    ...(note === undefined ? {} : { note }),
    program: `${program.join('\n').trim()}\n`,
    expected: readExpected(facts),
    limits: {
      ...readNumber('processes', one('limit-processes')),
      ...readNumber('sharedBytes', one('limit-shared-bytes')),
    },
  };
}

/** @param {string} id @param {string | undefined} status @returns {Row['status']} */
function readStatus(id, status) {
  if (status === 'works' || status === 'differs' || status === 'refused') return status;
  throw new Error(`rows/${id}.py must say its status: works, differs or refused`);
}

/** @param {string} name @param {string | undefined} text @returns {Record<string, number>} */
function readNumber(name, text) {
  return text === undefined ? {} : { [name]: Number(text) };
}

/** @param {Map<string, string[]>} facts @returns {Expected} */
function readExpected(facts) {
  const all = (/** @type {string} */ key) => facts.get(key) ?? [];
  const failure = facts.get('failure')?.[0];
  return {
    outcome: facts.get('outcome')?.[0] ?? 'finished',
    ...(facts.has('stdout') ? { stdout: `${all('stdout').join('\n')}\n` } : {}),
    ...(failure === undefined ? {} : { failure }),
    stdoutContains: all('stdout-contains'),
    messageContains: all('message-contains'),
    ...(facts.has('races') ? { races: all('races') } : {}),
  };
}
