import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { loadPyodide as LoadPyodide } from 'pyodide';
import runtimeFiles from '../../lib/util/runtime-files.json';

interface Manifest {
  runtimePath: string;
  runtime: { numpy: { archive: string; libraries: { path: string; file: string }[] } };
}

/** What is used here of Emscripten's file system, which Pyodide types as any. */
interface FileSystem {
  writeFile: (path: string, data: Uint8Array) => void;
  mkdirTree: (path: string) => void;
}

let python: Awaited<ReturnType<typeof LoadPyodide>>;

/** Boots from the folder that browsers get, and unpacks NumPy the way interpreters do: without the package loader. */
beforeAll(async () => {
  const manifest = JSON.parse(readFileSync('.build/manifest.json', 'utf8')) as Manifest;
  const folder = resolve(join('public', manifest.runtimePath));
  const { loadPyodide } = (await import(
    /* @vite-ignore */ pathToFileURL(join(folder, runtimeFiles.pyodide.module)).href
  )) as {
    loadPyodide: typeof LoadPyodide;
  };
  python = await loadPyodide({ indexURL: folder });
  const { archive, libraries } = manifest.runtime.numpy;
  const site = runtimeFiles.pyodide.sitePackages;
  const files = python.FS as unknown as FileSystem;
  files.writeFile('/tmp/numpy.zip', readFileSync(join(folder, archive)));
  python.runPython(`import zipfile; zipfile.ZipFile('/tmp/numpy.zip').extractall('${site}')`);
  for (const { path, file } of libraries) {
    files.mkdirTree(dirname(join(site, path)));
    files.writeFile(join(site, path), readFileSync(join(folder, file)));
  }
});

test('the interpreter is the version that the runtime files name', () => {
  expect(python.runPython('import sys; sys.version.split()[0]')).toBe(runtimeFiles.pyodide.python);
});

test('NumPy computes, with its random numbers, linear algebra and Fourier transforms', () => {
  const text = `
import json, numpy as np
solved = np.linalg.solve(np.array([[2.0, 0.0], [0.0, 4.0]]), np.array([1.0, 1.0]))
json.dumps([np.__version__, float(np.ones(3).sum()), int(np.random.default_rng(7).integers(10**6)),
 solved.tolist(), np.fft.fft(np.array([1.0, 2.0])).real.tolist()])`;
  expect(JSON.parse(python.runPython(text) as string)).toEqual([
    runtimeFiles.numpy.version,
    3,
    944904,
    [0.5, 0.25],
    [3, -1],
  ]);
});

test('no source is compiled at start: every module of the standard library and NumPy comes as byte code', () => {
  const text = `
import sys, json, multiprocessing, numpy
json.dumps(sorted(
    name for name, module in sys.modules.items()
    if (getattr(module, '__file__', None) or '').endswith('.py') and module.__spec__.origin != 'frozen'))`;
  expect(JSON.parse(python.runPython(text) as string)).toEqual([]);
});

test('tracebacks name the files of the standard library as CPython does', () => {
  const text = `import json; json.loads.__code__.co_filename`;
  expect(python.runPython(text) as unknown).toBe(
    `${runtimeFiles.pyodide.standardLibraryPath}/json/__init__.py`,
  );
});
