"""Jacobi iteration in shared memory: each process owns rows, a barrier separates the steps."""

from multiprocessing import Barrier, Process
from multiprocessing.shared_memory import SharedMemory

import numpy as np

SIZE, STEPS, PARTS = 34, 60, 2


def relax(name: str, part: int, barrier) -> None:
    shared = SharedMemory(name)
    grid = np.ndarray((2, SIZE, SIZE), buffer=shared.buf)
    low = 1 + part * (SIZE - 2) // PARTS
    high = 1 + (part + 1) * (SIZE - 2) // PARTS
    for step in range(STEPS):
        old, new = grid[step % 2], grid[(step + 1) % 2]
        new[low:high, 1:-1] = 0.25 * (
            old[low - 1 : high - 1, 1:-1]
            + old[low + 1 : high + 1, 1:-1]
            + old[low:high, :-2]
            + old[low:high, 2:]
        )
        barrier.wait()
    del grid, old, new
    shared.close()


def main() -> None:
    shared = SharedMemory(create=True, size=2 * SIZE * SIZE * 8)
    grid = np.ndarray((2, SIZE, SIZE), buffer=shared.buf)
    grid[:] = 0
    grid[:, 0, :] = 1
    barrier = Barrier(PARTS)
    workers = [Process(target=relax, args=(shared.name, k, barrier)) for k in range(PARTS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(f"{grid[0].sum():.10f} {grid[0, 5, 5]:.12f} {grid[0, 17, 17]:.12f}")
    del grid
    shared.close()
    shared.unlink()


if __name__ == "__main__":
    main()
