import type { DeviceLink } from './device-messages';
import type { Failure } from './failures';
import type { GpuLaunch } from './gpu-launch';
import type { Picture } from './picture';
import type { ProgramFile } from './run';
import type { WireValue } from './value';

/** A shared library of NumPy: where it lies in Python's file system, its bytes and its compiled form. */
export interface LibraryAsset {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly module: WebAssembly.Module;
}

/** A file of NumPy that is not a library, in memory that all interpreters share: it is copied, never written. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the coordinator fetched and compiled once, for every interpreter. */
export interface InterpreterAssets {
  readonly core: WebAssembly.Module;
  /** Pyodide's package index, emptied: packages come from the coordinator, never from the network. */
  readonly lockFile: string;
  /** Python's standard library as `.pyc`, a zip. */
  readonly standardLibrary: Uint8Array;
  /** Our own modules, a zip of `.pyc`. */
  readonly python: Uint8Array;
  readonly numpy: { readonly files: readonly PackedFile[]; readonly libraries: readonly LibraryAsset[] };
}

export interface InterpreterInit {
  /** Where pyodide.mjs and pyodide.asm.js are imported from; ends with a slash. */
  readonly runtimeUrl: string;
  readonly assets: InterpreterAssets;
  readonly heapBytes: number;
}

/** How an interpreter takes part in a run. */
export type ProcessRole =
  /** Runs the main file as `__main__`. */
  | { readonly kind: 'main' }
  /** A child started by `multiprocessing`: unpickles its work from the message at `payload`. */
  | { readonly kind: 'child'; readonly payload: number }
  /** Loads the main file as a module and answers calls of the grader. */
  | { readonly kind: 'serve' };

export interface JoinRun {
  readonly kind: 'join';
  readonly buffer: SharedArrayBuffer;
  readonly slot: number;
  readonly pid: number;
  readonly parentPid: number;
  /** `MainProcess`, `Process-1`: for output and traces. */
  readonly name: string;
  readonly role: ProcessRole;
  readonly files: readonly ProgramFile[];
  readonly main: string;
  readonly args: readonly string[];
}

/** Work for an interpreter with the role `serve`. Each is answered by one `answer` with the same id. */
export type ServeCall =
  /** Imports the main file; answers with the names that it defines. `gpu` says where its kernels run. */
  | { readonly call: 'load'; readonly gpu?: 'simulator' | 'device' }
  /** Makes the cases of a seed with the loaded `inputs.py`: answers with a list of [name, args, hidden]. */
  | { readonly call: 'cases'; readonly seed: number; readonly workers: number }
  /** Makes `count` inputs for timed calls: answers with a list of argument tuples. `by` names the maker. */
  | {
      readonly call: 'timed-inputs';
      readonly seed: number;
      readonly workers: number;
      readonly count: number;
      readonly by: 'timed' | 'weak';
    }
  /** Unpacks argument tuples and keeps them for the next `invoke`. Their memory is used again for the next `stage`. */
  | { readonly call: 'stage'; readonly inputs: readonly WireValue<SharedArrayBuffer>[] }
  /** Calls the entry once for each staged input; answers when all have returned, before outputs are packed. */
  | { readonly call: 'invoke'; readonly entry: string }
  /** Packs what the last `invoke` returned, and the inputs as they are now where `withInputs` is set. */
  | { readonly call: 'collect'; readonly withInputs: boolean }
  /** Which memory results shared since the last time: a list of `input`, `shared`, `earlier`. */
  | { readonly call: 'aliases' }
  /** What the simulator counted and found since the last report: a dictionary of counts, a list of findings. */
  | { readonly call: 'gpu-report' }
  /** Runs the loaded `check.py` on args, output and expected: answers with a sentence or none. */
  | { readonly call: 'check'; readonly values: readonly [WireValue, WireValue, WireValue] }
  /** Turns an array into a picture. */
  | {
      readonly call: 'picture';
      readonly value: WireValue;
      readonly caption: string;
      readonly colormap: string;
    };

export type ToInterpreter =
  /** `parts` are linear algebra, random numbers and Fourier transforms, which else come when they are first used. */
  | { readonly kind: 'load-numpy'; readonly withParts: boolean }
  /** A way to the GPU, before the interpreter joins a run that wants one. */
  | { readonly kind: 'device'; readonly link: DeviceLink }
  | JoinRun
  | ({ readonly kind: 'serve'; readonly id: number } & ServeCall);

export type ServeAnswer =
  | { readonly kind: 'values'; readonly values: readonly WireValue[] }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type FromInterpreter =
  | { readonly kind: 'booted'; readonly ms: number }
  | { readonly kind: 'boot-failed'; readonly message: string }
  | { readonly kind: 'numpy-loaded'; readonly ms: number }
  /** There is something in this process's output ring. */
  | { readonly kind: 'output' }
  /** The first line of the program is about to run. */
  | { readonly kind: 'running' }
  | { readonly kind: 'spawn'; readonly spawn: SpawnRequest }
  /** A process asks for another one's end. */
  | { readonly kind: 'kill'; readonly pid: number; readonly signal: number }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'gpu-launch'; readonly launch: GpuLaunch }
  | { readonly kind: 'race'; readonly race: RaceMessage }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: ServeAnswer }
  | {
      readonly kind: 'exited';
      readonly exitCode: number;
      readonly ms: number;
      readonly failure?: Failure;
      /** Python broke or left by `os._exit`: this interpreter can't serve again. */
      readonly isSpent?: boolean;
    };

/** A race as the process that met it knows it; lib/channel/race-detector.ts finds it. */
export interface RaceMessage {
  readonly segment: number;
  readonly offset: number;
  readonly before?: RaceMessageAccess;
  readonly now: RaceMessageAccess;
}

interface RaceMessageAccess {
  readonly pid: number;
  readonly kind: 'read' | 'write' | 'update';
  readonly line: number;
}

/** A process that is to be started. Its slot and record exist already: its parent made them. */
export interface SpawnRequest {
  readonly slot: number;
  readonly pid: number;
  readonly parentPid: number;
  readonly name: string;
  readonly payload: number;
  /** Files that the parent wrote or changed: the child must see them. */
  readonly files: readonly ProgramFile[];
}
