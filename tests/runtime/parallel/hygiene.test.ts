import { afterAll, expect, test } from 'vitest';
import { coordinator, runSource } from '../program/run-source';

/** 200 before a release; a few in every run of the tests, since each takes about a second. */
const RUNS = Number(process.env['FORKJOIN_RUNS'] ?? 8);
const WARM = 3;

afterAll(() => {
  coordinator.stop();
});

const program = `
import time
from multiprocessing import Pool, Process, Value
from multiprocessing.shared_memory import SharedMemory

def square(x):
    return x * x

if __name__ == "__main__":
    with Pool(1) as pool:
        print(sum(pool.map(square, range(10))))
    shared = SharedMemory(create=True, size=100_000)
    p = Process(target=time.sleep, args=(60,))
    p.start()
    p.kill()
    p.join()
    Process(target=time.sleep, args=(60,), daemon=True).start()
`;

/** Threads and ports that keep this process busy. */
function countHandles(): { threads: number; ports: number } {
  const resources = process.getActiveResourcesInfo();
  const count = (name: string): number => resources.filter((resource) => resource === name).length;
  return { threads: count('Worker'), ports: count('MessagePort') };
}

test(
  `after ${RUNS} runs no thread and no port is left but those of the warm interpreters`,
  { timeout: RUNS * 60_000 },
  async () => {
    await coordinator.prepare({ interpreters: WARM, packages: [] });
    const before = countHandles();
    for (let run = 0; run < RUNS; run++) {
      const { outcome } = await runSource(program);
      expect([outcome.kind, outcome.stdout, outcome.stderr]).toEqual(['finished', '285\n', '']);
    }
    await coordinator.prepare({ interpreters: WARM, packages: [] });
    // A terminated thread of Node goes a little later than its port.
    await expect.poll(countHandles, { timeout: 20_000 }).toEqual(before);
  },
);
