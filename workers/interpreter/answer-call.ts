import type { Failure } from '../../lib/protocol/failures';
import type { ServeAnswer, ServeCall, ToInterpreter } from '../../lib/protocol/interpreter-messages';
import type { WireNode, WireValue } from '../../lib/protocol/value';
import { ValueMemory } from '../host/value-memory';
import { makePicture } from './output-host';
import type { Pyodide } from './load-pyodide';
import type { PythonBuffer } from './host-values';

/** Python is never handed the memory that staged inputs share with the coordinator. */
const ownInputs = new ValueMemory((bytes) => new ArrayBuffer(bytes));

/** A Python list or tuple as JavaScript sees it. */
interface PythonSequence<Item> {
  readonly get: (index: number) => Item;
  readonly length: number;
  readonly destroy: () => void;
}
type Packed = PythonSequence<unknown>;

interface Server {
  readonly load: (gpu?: 'simulator' | 'device') => unknown;
  readonly cases: (seed: number, workers: number) => unknown;
  readonly timed_inputs: (seed: number, workers: number, count: number, by: 'timed' | 'weak') => unknown;
  readonly stage: (packed: readonly (readonly [string, readonly Uint8Array[]])[]) => unknown;
  readonly invoke: (entry: string) => unknown;
  readonly collect: (withInputs: boolean) => unknown;
  readonly aliases: () => unknown;
  readonly gpu_report: () => unknown;
  readonly check: (packed: readonly (readonly [string, readonly Uint8Array[]])[]) => unknown;
  readonly picture: (packed: readonly [string, readonly Uint8Array[]], colormap: string) => unknown;
}

/**
 * Answers one call of the grader. Python's server returns a list of packed values, each a pair of a JSON tree and a
 * list of buffers, or a string: the JSON of a failure.
 */
export function answerCall(pyodide: Pyodide, call: Extract<ToInterpreter, { kind: 'serve' }>): ServeAnswer {
  try {
    const server = pyodide.pyimport('forkjoin._serve') as Server;
    const answer = callServer(server, call);
    if (typeof answer === 'string') return { kind: 'failed', failure: JSON.parse(answer) as Failure };
    if (call.call === 'picture')
      return { kind: 'picture', picture: unpackPicture(answer as Packed, call.caption) };
    return { kind: 'values', values: unpackAll(answer as PythonSequence<Packed>) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const lines = message.trimEnd().split('\n');
    return { kind: 'failed', failure: { type: 'SystemError', message: lines.at(-1) ?? message } };
  }
}

function callServer(server: Server, call: ServeCall): unknown {
  switch (call.call) {
    case 'load':
      return server.load(call.gpu);
    case 'cases':
      return server.cases(call.seed, call.workers);
    case 'timed-inputs':
      return server.timed_inputs(call.seed, call.workers, call.count, call.by);
    case 'stage':
      return server.stage(ownInputs.copy(call.inputs).map(pack));
    case 'invoke':
      return server.invoke(call.entry);
    case 'collect':
      return server.collect(call.withInputs);
    case 'aliases':
      return server.aliases();
    case 'gpu-report':
      return server.gpu_report();
    case 'check':
      return server.check(call.values.map(pack));
    case 'picture':
      return server.picture(pack(call.value), call.colormap);
  }
}

const pack = ({ root, buffers }: WireValue): readonly [string, readonly Uint8Array[]] => [
  JSON.stringify(root),
  buffers,
];

function unpackAll(answer: PythonSequence<Packed>): WireValue[] {
  const values = Array.from({ length: answer.length }, (_, index) => {
    const packed = answer.get(index);
    const buffers = packed.get(1) as PythonSequence<PythonBuffer>;
    return {
      root: JSON.parse(packed.get(0) as string) as WireNode,
      buffers: Array.from({ length: buffers.length }, (_unused, at) => copyBuffer(buffers.get(at))),
    };
  });
  answer.destroy();
  return values;
}

function copyBuffer(proxy: PythonBuffer): Uint8Array<ArrayBuffer> {
  const buffer = proxy.getBuffer('u8');
  const copy = new Uint8Array(buffer.data);
  buffer.release();
  return copy;
}

function unpackPicture(answer: Packed, caption: string): ReturnType<typeof makePicture> {
  const [width, height, frameMs] = [0, 1, 2].map((index) => answer.get(index) as number);
  return makePicture(width ?? 0, height ?? 0, frameMs ?? 0, caption, answer.get(3) as PythonBuffer);
}
