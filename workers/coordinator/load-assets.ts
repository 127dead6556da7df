import { unzipSync } from 'fflate';
import { readAsset } from '#host';
import type { InterpreterAssets, LibraryAsset, PackedFile } from '../../lib/protocol/interpreter-messages';
import type { CoordinatorInit } from '../../lib/protocol/worker-api';
import runtimeFiles from '../../lib/util/runtime-files.json';

/** The part of the runtime's manifest that is needed here; set-up writes it. */
interface RuntimeManifest {
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly numpy: {
    readonly archive: string;
    readonly libraries: readonly { readonly path: string; readonly file: string }[];
  };
}

export type OnProgress = (loadedBytes: number, totalBytes: number) => void;

/**
 * Fetches and compiles the runtime, once for all interpreters: several workers that fetch the same large file at the
 * same time hang in Chromium, and compiling anew costs more than all the rest of a start.
 */
export async function loadAssets(init: CoordinatorInit, onProgress: OnProgress): Promise<InterpreterAssets> {
  const folder = init.runtimeUrl.replace(/\/?$/, '/');
  const { pyodide, python, manifest: manifestName } = runtimeFiles;
  const manifest = JSON.parse(decode(await readAsset(folder + manifestName))) as RuntimeManifest;
  const fetched = new Set([pyodide.wasm, pyodide.standardLibrary, manifest.numpy.archive]);
  for (const { file } of manifest.numpy.libraries) fetched.add(file);
  const totalBytes = manifest.files
    .filter(({ name }) => fetched.has(name))
    .reduce((sum, { bytes }) => sum + bytes, 0);
  let loadedBytes = 0;
  const read = (path: string): Promise<Uint8Array<ArrayBuffer>> =>
    readAsset(path, (count) => {
      loadedBytes += count;
      onProgress(Math.min(loadedBytes, totalBytes), totalBytes);
    });
  const [core, lockFile, standardLibrary, pythonModules, archive, libraries] = await Promise.all([
    read(folder + pyodide.wasm).then((bytes) => WebAssembly.compile(bytes)),
    readAsset(folder + pyodide.lockFile).then(decode),
    read(folder + pyodide.standardLibrary),
    readAsset(init.pythonUrl ?? `${init.workersUrl}/${python.archive}`),
    read(folder + manifest.numpy.archive),
    Promise.all(manifest.numpy.libraries.map(({ path, file }) => loadLibrary(path, read(folder + file)))),
  ]);
  return {
    core,
    lockFile,
    standardLibrary: shared(standardLibrary),
    python: shared(pythonModules),
    numpy: { files: unpack(archive), libraries },
  };
}

async function loadLibrary(path: string, reading: Promise<Uint8Array<ArrayBuffer>>): Promise<LibraryAsset> {
  const bytes = await reading;
  return { path, bytes: shared(bytes), module: await WebAssembly.compile(bytes) };
}

/** Unpacked once here and not with Python's zipfile in each interpreter, where it takes about 40 ms of every start. */
function unpack(archive: Uint8Array): PackedFile[] {
  const files = Object.entries(unzipSync(archive));
  const memory = new SharedArrayBuffer(files.reduce((sum, [, bytes]) => sum + bytes.byteLength, 0));
  let offset = 0;
  return files.map(([path, data]) => {
    const bytes = new Uint8Array(memory, offset, data.byteLength);
    bytes.set(data);
    offset += data.byteLength;
    return { path, bytes };
  });
}

/** A copy in shared memory: handing it to an interpreter then costs nothing. */
function shared(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  copy.set(bytes);
  return copy;
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
