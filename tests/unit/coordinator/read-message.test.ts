import { expect, test } from 'vitest';
import { readMessage } from '../../../workers/coordinator/read-message';

const spawn = { slot: 1, pid: 1001, parentPid: 1000, name: 'Process-1', payload: 5000, files: [] };
const access = { pid: 1001, kind: 'write', line: 3 };
const picture = { width: 1, height: 2, frames: [new Uint8Array(8)], frameMs: 100, caption: 'two pixels' };

test.each([
  { kind: 'output' },
  { kind: 'spawn', spawn },
  { kind: 'kill', pid: 1001, signal: 9 },
  { kind: 'picture', picture },
  { kind: 'race', race: { segment: 4000, offset: 8, now: access } },
  { kind: 'race', race: { segment: 4000, offset: 8, before: access, now: access } },
  { kind: 'exited', exitCode: -9, ms: 1.5 },
])('a message of ours comes through: $kind', (message) => {
  expect(readMessage(message)).toEqual(message);
});

test.each([
  ['nothing', undefined],
  ['a slot beyond the table', { kind: 'spawn', spawn: { ...spawn, slot: 32 } }],
  ['a slot that is no number', { kind: 'spawn', spawn: { ...spawn, slot: '1' } }],
  ['a name without end', { kind: 'spawn', spawn: { ...spawn, name: 'x'.repeat(1000) } }],
  ['files that are none', { kind: 'spawn', spawn: { ...spawn, files: [{ path: 1, data: null }] } }],
  ['a pid that is no number', { kind: 'kill', pid: {}, signal: 9 }],
  ['a picture with too few bytes', { kind: 'picture', picture: { ...picture, width: 1000 } }],
  ['a notice that is no text', { kind: 'notice', text: { toString: null } }],
  ['a race of nothing', { kind: 'race' }],
  ['a race in no memory', { kind: 'race', race: { segment: -1, offset: 8, now: access } }],
  [
    'a race of another kind',
    { kind: 'race', race: { segment: 4000, offset: 8, now: { ...access, kind: 'toString' } } },
  ],
  ['an exit code that is none', { kind: 'exited', exitCode: 'passed', ms: 0 }],
])('%s is dropped', (_, message) => {
  expect(readMessage(message)).toBeUndefined();
});
