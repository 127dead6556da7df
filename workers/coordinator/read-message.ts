import { MAX_SLOTS } from '../../lib/channel/layout';
import type { FromInterpreter, RaceMessage, SpawnRequest } from '../../lib/protocol/interpreter-messages';
import type { Picture } from '../../lib/protocol/picture';
import { readFailure } from './read-failure';
import { readLaunch } from './read-launch';

const LONGEST_NAME = 200;
const LONGEST_NOTICE = 1000;
const LARGEST_PIXELS = 4096 * 4096;

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * A message of an interpreter, checked: the learner's program runs in its thread. Undefined for one that no interpreter
 * of ours sends. Answers to the grader are checked where their call is known.
 */
export function readMessage(sent: unknown): FromInterpreter | undefined {
  if (!isObject(sent)) return undefined;
  const message = sent as FromInterpreter;
  switch (message.kind) {
    case 'spawn':
      return isSoundSpawn(message.spawn) ? message : undefined;
    case 'kill':
      return isCount(message.pid) && isCount(message.signal) ? message : undefined;
    case 'picture':
      return isSoundPicture(message.picture) ? message : undefined;
    case 'gpu-launch': {
      const launch = readLaunch(message.launch);
      return launch === undefined ? undefined : { kind: 'gpu-launch', launch };
    }
    case 'race':
      return isSoundRace(message.race) ? message : undefined;
    case 'notice':
      return isShort(message.text, LONGEST_NOTICE) ? message : undefined;
    case 'exited':
      return readExit(message);
    default:
      return message;
  }
}

function readExit(message: Extract<FromInterpreter, { kind: 'exited' }>): FromInterpreter | undefined {
  const { exitCode, ms, failure } = message;
  if (!Number.isSafeInteger(exitCode) || !Number.isFinite(ms)) return undefined;
  return failure === undefined ? message : { ...message, failure: readFailure(failure) };
}

function isSoundSpawn(spawn: unknown): spawn is SpawnRequest {
  if (!isObject(spawn)) return false;
  const { slot, pid, parentPid, name, payload, files } = spawn as Partial<SpawnRequest>;
  return (
    [slot, pid, parentPid, payload].every(isCount) &&
    Number(slot) < MAX_SLOTS &&
    isShort(name, LONGEST_NAME) &&
    Array.isArray(files) &&
    files.every(isSoundFile)
  );
}

const ACCESSES: readonly unknown[] = ['read', 'write', 'update'];

function isSoundRace(race: unknown): boolean {
  if (!isObject(race)) return false;
  const { segment, offset, before, now } = race as Partial<RaceMessage>;
  return (
    [segment, offset].every(isCount) && isSoundAccess(now) && (before === undefined || isSoundAccess(before))
  );
}

function isSoundAccess(access: unknown): boolean {
  if (!isObject(access)) return false;
  const { pid, kind, line } = access as { readonly [name in 'pid' | 'kind' | 'line']?: unknown };
  return isCount(pid) && isCount(line) && ACCESSES.includes(kind);
}

function isSoundFile(file: unknown): boolean {
  if (!isObject(file)) return false;
  const { path, data } = file as { readonly path?: unknown; readonly data?: unknown };
  return isShort(path, 4096) && (typeof data === 'string' || data instanceof Uint8Array);
}

/** True for a picture whose frames have as many bytes as its size asks for. */
export function isSoundPicture(sent: unknown): sent is Picture {
  if (!isObject(sent)) return false;
  const { width, height, frames, frameMs, caption } = sent as Partial<Picture>;
  if (!isCount(width) || !isCount(height) || !Number.isFinite(frameMs) || !isShort(caption, LONGEST_NOTICE))
    return false;
  const pixels = Number(width) * Number(height);
  return (
    Array.isArray(frames) &&
    pixels * frames.length <= LARGEST_PIXELS &&
    frames.every((frame) => frame instanceof Uint8Array && frame.length === pixels * 4)
  );
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const isShort = (value: unknown, longest: number): boolean =>
  typeof value === 'string' && value.length <= longest;
