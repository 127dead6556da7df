import { expect, test } from 'vitest';
import type { TraceEvent, TraceKind } from '../../../lib/protocol/trace';
import { runSource } from './run-source';

const SOURCE = `from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import Pool, Process, Queue


def square(n):
    return n * n


def power(exponent, n):
    return n**exponent


def answer(questions, answers):
    question = questions.get()
    answers.put(question + 1)


if __name__ == "__main__":
    questions, answers = Queue(), Queue()
    child = Process(target=answer, args=(questions, answers))
    child.start()
    questions.put(41)
    print(answers.get())
    child.join()
    with Pool(1) as pool:
        print(pool.map(square, [1, 2]))
        print(pool.map(partial(power, 3), [1, 2]))
    with ProcessPoolExecutor(1) as executor:
        print(list(executor.map(square, [3])))
`;

const lineOf = (text: string): number => SOURCE.split('\n').findIndex((line) => line.includes(text)) + 1;

test('every task, message and wait of a trace names the line of the learner that it belongs to', async () => {
  const { outcome } = await runSource(SOURCE, { trace: true });
  expect(outcome.stdout).toBe('42\n[1, 4]\n[1, 8]\n[9]\n');
  const events: readonly TraceEvent[] = (outcome.trace ?? []).flatMap((trace) => trace.events);
  const linesOf = (kind: TraceKind): number[] => [
    ...new Set(events.filter((event) => event.kind === kind).map(({ line }) => line ?? 0)),
  ];
  expect(linesOf('task')).toEqual([lineOf('def square'), lineOf('def power')]);
  expect(linesOf('send')).toEqual(
    expect.arrayContaining([lineOf('questions.put'), lineOf('answers.put'), lineOf('pool.map(square')]),
  );
  expect(linesOf('receive')).toEqual(
    expect.arrayContaining([lineOf('questions.get'), lineOf('answers.get'), lineOf('pool.map(square')]),
  );
});
