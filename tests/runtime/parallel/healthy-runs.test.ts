import { afterAll, beforeAll, expect, test } from 'vitest';
import { coordinator, runSource } from '../program/run-source';

/** Runs of the noisy program; 1,000 before a release. */
const RUNS = Number(process.env['FORKJOIN_RUNS'] ?? 3);
/** Runs after which those who asked for many are told how far it is. */
const PROGRESS = 50;

beforeAll(() => coordinator.prepare({ interpreters: 4, packages: [] }));
afterAll(() => {
  coordinator.stop();
});

/** Nearly always everybody waits here, and always somebody is about to be woken. */
const noisy = `
import time
from multiprocessing import Barrier, Condition, Event, Lock, Pipe, Process, Queue

ROUNDS = 300

def player(connection, queue, lock, barrier, condition):
    for n in range(ROUNDS):
        connection.send(connection.recv() + 1)
        with lock:
            pass
        if n % 50 == 0:
            barrier.wait()
            with condition:
                condition.wait(0.01)
            time.sleep(0.001)
        queue.put(n)

if __name__ == "__main__":
    queue, lock, barrier, condition = Queue(), Lock(), Barrier(3), Condition()
    ends = [Pipe() for _ in range(2)]
    players = [Process(target=player, args=(e, queue, lock, barrier, condition)) for _, e in ends]
    for p in players:
        p.start()
    for n in range(ROUNDS):
        for mine, _ in ends:
            mine.send(n)
        assert [mine.recv() for mine, _ in ends] == [n + 1, n + 1]
        if n % 50 == 0:
            barrier.wait()
        queue.get()
        queue.get()
    for p in players:
        p.join()
    print("healthy")
`;

test(
  `${RUNS} runs in which nearly everybody waits are never taken for a deadlock`,
  { timeout: RUNS * 60_000 + 60_000 },
  async () => {
    for (let run = 1; run <= RUNS; run++) {
      const { kind, stdout, stderr } = (await runSource(noisy)).outcome;
      expect({ run, kind, stdout, stderr }).toEqual({
        run,
        kind: 'finished',
        stdout: 'healthy\n',
        stderr: '',
      });
      if (run % PROGRESS === 0) process.stderr.write(`${run} of ${RUNS} runs\n`);
    }
  },
);
