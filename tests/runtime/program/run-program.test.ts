import { expect, test } from 'vitest';
import { runSource } from './run-source';

test('a program runs as __main__ with its arguments, its folder and its modules', async () => {
  const { outcome } = await runSource('', {
    program: {
      main: 'main.py',
      args: ['one', '2'],
      files: [
        {
          path: 'main.py',
          data: 'import sys, os, helper\nprint(__name__, sys.argv, os.path.basename(__file__), helper.double(21), open("data/x.txt").read())',
        },
        { path: 'helper.py', data: 'def double(x):\n    return 2 * x\n' },
        { path: 'data/x.txt', data: new Uint8Array([104, 105]) },
      ],
    },
  });
  expect(outcome.kind).toBe('finished');
  expect(outcome.stdout).toBe("__main__ ['main.py', 'one', '2'] main.py 42 hi\n");
});

test('output arrives in order, standard error told apart, with the process that wrote it', async () => {
  const { outcome, chunks } = await runSource(
    'import sys\nprint("first")\nprint("second", file=sys.stderr)\nprint("third", end="")',
  );
  expect(outcome).toMatchObject({
    kind: 'finished',
    exitCode: 0,
    stdout: 'first\nthird',
    stderr: 'second\n',
  });
  expect(chunks.map(({ process, stream, text }) => [process, stream, text])).toEqual([
    ['MainProcess', 'stdout', 'first\n'],
    ['MainProcess', 'stderr', 'second\n'],
    ['MainProcess', 'stdout', 'third'],
  ]);
});

test('an exception shows the frames of the learner only, and names the line', async () => {
  const { outcome } = await runSource('def half(x):\n    return x / 0\n\nprint(half(3))\n');
  expect(outcome.kind).toBe('error');
  expect(outcome.failure).toMatchObject({
    type: 'ZeroDivisionError',
    message: 'division by zero',
    place: { file: 'main.py', line: 2, text: 'return x / 0' },
  });
  expect(outcome.stderr).toBe(
    'Traceback (most recent call last):\n  File "main.py", line 4, in <module>\n    print(half(3))\n          ~~~~^^^\n' +
      '  File "main.py", line 2, in half\n    return x / 0\n           ~~^~~\nZeroDivisionError: division by zero\n',
  );
});

test('a syntax error names the line and shows where', async () => {
  const { outcome } = await runSource('x = 1\nif x == 1\n    print(x)\n');
  expect(outcome.failure).toMatchObject({
    type: 'SyntaxError',
    place: { file: 'main.py', line: 2, text: 'if x == 1' },
  });
  expect(outcome.stderr).toContain('  File "main.py", line 2\n    if x == 1\n');
  expect(outcome.stderr).not.toContain('forkjoin');
});

test('sys.exit decides the exit code, and its text goes to standard error', async () => {
  const zero = await runSource('import sys\nsys.exit()');
  expect(zero.outcome).toMatchObject({ kind: 'finished', exitCode: 0 });
  const three = await runSource('import sys\nsys.exit(3)');
  expect(three.outcome).toMatchObject({ kind: 'error', exitCode: 3 });
  const text = await runSource('import sys\nsys.exit("no data")');
  expect(text.outcome).toMatchObject({ kind: 'error', exitCode: 1, stderr: 'no data\n' });
});

test('a package that is not there says so in one sentence, with what to use', async () => {
  for (const name of ['scipy', 'matplotlib.pyplot', 'pandas', 'line_profiler']) {
    const { outcome } = await runSource(`import ${name}`);
    expect(outcome.failure?.type).toBe('ModuleNotFoundError');
    expect(outcome.failure?.message).toMatch(/^\w+ is not available in the browser: .+\.$/);
    expect(outcome.failure?.place).toMatchObject({ line: 1 });
  }
});

test('NumPy is there when a program asks for it', async () => {
  const { outcome } = await runSource(
    'import numpy as np\nprint(np.__version__, np.linalg.det(np.eye(3)), np.fft.fft([1, 0]).real)',
  );
  expect(outcome.stdout).toBe('2.2.5 1.0 [1. 1.]\n');
});

test('the interpreter tells the truth about the run', async () => {
  const { outcome } = await runSource(
    'import os\nprint(os.cpu_count(), len(os.sched_getaffinity(0)), os.getpid() != 42, os.getppid() != os.getpid())',
    { workers: 5 },
  );
  expect(outcome.stdout).toBe('5 5 True True\n');
});

test('no state leaks from one run to the next', async () => {
  await runSource(
    'import builtins, sys\nbuiltins.leak = 1\nsys.modules["leak"] = sys\nopen("leak.txt", "w").write("x")',
  );
  const { outcome } = await runSource(
    'import os, sys\nprint("leak" in sys.modules, hasattr(__builtins__, "leak"), os.path.exists("leak.txt"))',
  );
  expect(outcome.stdout).toBe('False False False\n');
});

test('show turns an array into a picture with a caption', async () => {
  const { events } = await runSource(
    'import numpy as np\nfrom forkjoin import show\nshow(np.arange(12).reshape(2, 2, 3), caption="Two frames")',
  );
  const pictures = events.flatMap((event) => (event.kind === 'picture' ? [event.picture] : []));
  expect(pictures).toHaveLength(1);
  expect(pictures[0]).toMatchObject({ width: 3, height: 2, caption: 'Two frames', frameMs: 100 });
  expect(pictures[0]?.frames).toHaveLength(2);
  expect([...(pictures[0]?.frames[0] ?? [])].slice(0, 4)).toEqual([68, 1, 84, 255]);
});

test('show draws an array of one dimension as a line, and its caption tells the range', async () => {
  const { events } = await runSource(
    'import numpy as np\nfrom forkjoin import show\nshow(np.linspace(-1, 1, 500), caption="A ramp")',
  );
  const pictures = events.flatMap((event) => (event.kind === 'picture' ? [event.picture] : []));
  expect(
    pictures.map(({ width, height, caption, frames }) => ({ width, height, caption, frames: frames.length })),
  ).toEqual([{ width: 640, height: 280, caption: 'A ramp (500 values from -1 to 1)', frames: 1 }]);
});

test('the last launch of a kernel is told when the program has ended', async () => {
  const source = [
    'import os',
    'os.environ["NUMBA_ENABLE_CUDASIM"] = "1"',
    'import numpy as np',
    'from numba import cuda',
    '@cuda.jit',
    'def double(x, y):',
    '    i = cuda.grid(1)',
    '    if i < x.size:',
    '        y[i] = 2 * x[i]',
    'x = np.arange(3, dtype=np.float32)',
    'y = np.zeros_like(x)',
    'double[1, 4](x, y)',
  ].join('\n');
  const { outcome, events } = await runSource(source);
  expect(outcome.kind).toBe('finished');
  const launches = events.flatMap((event) => (event.kind === 'gpu-launch' ? [event.launch] : []));
  expect(launches).toHaveLength(1);
  expect(launches[0]).toMatchObject({
    kernel: 'double',
    firstLine: 5,
    lastLine: 9,
    grid: [1, 1, 1],
    block: [4, 1, 1],
    backend: 'simulator',
    launches: 1,
    simulation: { findings: [], counters: { global_reads: 3, global_writes: 3 } },
  });
  expect(launches[0]?.simulation?.blocks[0]?.accesses).toHaveLength(6);
  const [stepped] = launches[0]?.simulation?.stepped ?? [];
  expect(stepped?.steps.filter(([thread]) => thread >= 2)).toEqual([
    [2, 0, 3, 0, 0, 8, 'True', { i: '2' }],
    [2, 0, 0, 1, 2, 9, '2.0', {}],
    [2, 0, 1, 2, 2, 9, '4.0', {}],
    [2, 0, 6, 0, 0, 0, '', {}],
    [3, 0, 3, 0, 0, 8, 'False', { i: '3' }],
    [3, 0, 6, 0, 0, 0, '', {}],
  ]);
});
