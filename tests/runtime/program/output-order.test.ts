import { expect, test } from 'vitest';
import { runSource } from './run-source';

test('what a child printed stands before what its parent prints after joining it', async () => {
  const rounds = 20;
  const { outcome } = await runSource(`from multiprocessing import Process


def speak(i):
    print("child", i)


if __name__ == "__main__":
    for i in range(${rounds}):
        print("before", i)
        child = Process(target=speak, args=(i,))
        child.start()
        child.join()
        print("after", i)
`);
  const wanted = Array.from({ length: rounds }, (_, i) => `before ${i}\nchild ${i}\nafter ${i}\n`);
  expect(outcome.stdout).toBe(wanted.join(''));
});
