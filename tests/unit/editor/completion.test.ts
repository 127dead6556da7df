import { expect, test } from 'vitest';
import { completePython } from '../../../components/workbench/completion/complete-python';
import { findCall } from '../../../components/workbench/completion/find-call';
import type { PythonSpaces } from '../../../components/workbench/completion/python-names';
import { readBindings, resolvePath } from '../../../components/workbench/completion/read-bindings';
import { splitParameters } from '../../../components/workbench/completion/split-parameters';

const SPACES: PythonSpaces = {
  builtins: [{ name: 'print', kind: 'function' }],
  numpy: [
    { name: 'linalg', kind: 'module', gives: 'numpy.linalg' },
    { name: 'zeros', kind: 'function', signature: '(shape, dtype=float)', gives: 'numpy.ndarray' },
  ],
  'numpy.linalg': [{ name: 'norm', kind: 'function' }],
  'numpy.ndarray': [{ name: 'sum', kind: 'function' }],
  multiprocessing: [
    { name: 'Pool', kind: 'function', gives: 'multiprocessing.pool.Pool' },
    { name: 'shared_memory', kind: 'module', gives: 'multiprocessing.shared_memory' },
  ],
  'multiprocessing.shared_memory': [{ name: 'SharedMemory', kind: 'class' }],
  'multiprocessing.pool.Pool': [
    { name: 'map', kind: 'function', signature: '(func, iterable, chunksize=None)' },
  ],
};

function complete(code: string): readonly string[] {
  return completePython(SPACES, code, code).map(({ name }) => name);
}

test('members of modules, of what a variable was made with, and of what with gives are completed', () => {
  expect(complete('import numpy as np\nnp.')).toEqual(['linalg', 'zeros']);
  expect(complete('import numpy\nnumpy.linalg.no')).toEqual(['norm']);
  expect(complete('import numpy as np\nx = np.zeros(3)\nx.')).toEqual(['sum']);
  expect(complete('from multiprocessing import (\n  Pool,\n)\nwith Pool(2) as pool:\n    pool.')).toEqual([
    'map',
  ]);
  expect(complete('from multiprocessing import shared_memory as shm\nshm.')).toEqual(['SharedMemory']);
});

test('modules and their members are completed in imports, names elsewhere, nothing in text', () => {
  expect(complete('from multiprocessing import P')).toEqual(['Pool', 'shared_memory']);
  expect(complete('import nu')).toEqual(['builtins', 'numpy', 'multiprocessing']);
  expect(complete('import numpy.')).toEqual(['linalg', 'ndarray']);
  expect(complete('import numpy as np\np')).toEqual(['np', 'print']);
  expect(complete('x = 1  # np.')).toEqual([]);
  expect(complete("x = 'np.")).toEqual([]);
  expect(complete('unknown.')).toEqual([]);
});

test('the innermost open call is found, with the argument that the caret is in', () => {
  expect(findCall('pool.map(f, [1, 2], ')).toEqual({ path: 'pool.map', argument: 2, keyword: undefined });
  expect(findCall('pool.map(f, chunksize=')).toEqual({ path: 'pool.map', argument: 1, keyword: 'chunksize' });
  expect(findCall('print(len(x), [a, ')).toEqual({ path: 'print', argument: 1, keyword: undefined });
  expect(findCall('print(1)')).toBeUndefined();
  expect(findCall('def f(a, ')).toBeUndefined();
});

test('a path leads to its signature, and a signature to its parameters', () => {
  const bindings = readBindings(SPACES, 'from multiprocessing import Pool\npool = Pool()\n');
  expect(resolvePath(SPACES, bindings, 'pool.map')?.signature).toBe('(func, iterable, chunksize=None)');
  expect(splitParameters('(a, b=(1, 2), *, c: dict[str, int] = {}, **rest) -> None')).toEqual([
    'a',
    'b=(1, 2)',
    'c: dict[str, int] = {}',
    '**rest',
  ]);
});
