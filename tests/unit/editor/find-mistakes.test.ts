import { expect, test } from 'vitest';
import { findMistakes } from '../../../workers/editor/find-mistakes';
import { logicalLines } from '../../../workers/editor/logical-lines';

function found(...program: readonly string[]): readonly string[] {
  return findMistakes(program.join('\n')).map(({ startLine, code }) => `${String(startLine)} ${code}`);
}

test('a sound program has no mistakes', () => {
  expect(
    found(
      'from multiprocessing import Lock, Pool, Process',
      'def work(lock, k):',
      '    with lock:',
      '        print(k)  # Pool(lambda) in a comment',
      'def main():',
      '    """Pool(2).map(lambda x: x)"""',
      '    workers = [Process(target=work, args=(Lock(), k)) for k in range(2)]',
      '    for worker in workers:',
      '        worker.start()',
      '    for worker in workers:',
      '        worker.join()',
      '    with Pool(2) as pool:',
      '        pool.map(abs, [1])',
      'if __name__ == "__main__":',
      '    main()',
    ),
  ).toEqual([]);
});

test('processes started on import are found where they start, through functions too', () => {
  expect(
    found('from multiprocessing import Pool', 'with Pool() as pool:', '    print(pool.map(abs, [1]))'),
  ).toEqual(['2 main-guard']);
  expect(
    found(
      'import multiprocessing as mp',
      'def inner():',
      '    return mp.Pool(2)',
      'def outer():',
      '    inner()',
      'x = 1',
      'outer()',
    ),
  ).toEqual(['7 main-guard']);
});

test('lambdas and inner functions for another process are found, those for threads are not', () => {
  expect(
    found(
      'from multiprocessing import Process',
      'from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor',
      'def main():',
      '    def inner():',
      '        pass',
      '    p = Process(',
      '        target=lambda: print(1),',
      '    )',
      '    p.start()',
      '    p.join()',
      '    with ProcessPoolExecutor(2) as pool, ThreadPoolExecutor() as threads:',
      '        pool.submit(inner)',
      '        threads.submit(lambda: 1)',
      '        pool.map(lambda x: x + 1, [1])',
      'if __name__ == "__main__":',
      '    main()',
    ),
  ).toEqual(['6 unpicklable', '12 unpicklable', '14 unpicklable']);
});

test('a process that nobody waits for is found at its start', () => {
  const head = ['from multiprocessing import Process', 'def main():'];
  const guard = ['if __name__ == "__main__":', '    main()'];
  expect(found(...head, '    p = Process(target=print)', '    p.start()', ...guard)).toEqual(['4 unjoined']);
  expect(
    found(
      ...head,
      '    ps = []',
      '    for k in range(3):',
      '        p = Process(target=print)',
      '        p.start()',
      '        ps.append(p)',
      '    for q in ps:',
      '        q.join()',
      ...guard,
    ),
  ).toEqual([]);
  expect(found(...head, '    Process(target=print, daemon=True).start()', ...guard)).toEqual([]);
});

test('a lock taken by hand is found unless it is surely given back', () => {
  const head = ['from multiprocessing import Lock', 'def work(lock):', '    lock.acquire()'];
  expect(found(...head, '    print(1)')).toEqual(['3 held-lock']);
  expect(found(...head, '    print(1)', '    lock.release()')).toEqual(['3 held-lock']);
  expect(found(...head, '    try:', '        print(1)', '    finally:', '        lock.release()')).toEqual(
    [],
  );
});

test('a mistake covers its line, and programs without processes have none', () => {
  expect(
    findMistakes('import multiprocessing as mp\nif True:\n    mp.Process(target=print)  # here\n'),
  ).toEqual([
    {
      severity: 'warning',
      code: 'main-guard',
      message:
        'This starts processes when the file is imported, which every new process does. Put it below if __name__ == "__main__":',
      startLine: 3,
      startColumn: 5,
      endLine: 3,
      endColumn: 37,
    },
  ]);
  expect(findMistakes('lock.acquire()\n')).toEqual([]);
});

test('logical lines join brackets and backslashes, and leave out strings and comments', () => {
  expect(logicalLines('a = (1,\n     2)  # two\n\nif x:\n\tb = """\n# no\n""" + \\\n  "q\\"" # c\n')).toEqual(
    [
      { line: 1, indent: 0, text: 'a = (1,      2)' },
      { line: 4, indent: 0, text: 'if x:' },
      { line: 5, indent: 8, text: 'b = "" +    ""' },
    ],
  );
});
