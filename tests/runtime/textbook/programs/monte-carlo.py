"""Monte Carlo: a stream of random numbers of its own for each task, so that the result depends on
nothing else.
"""

import random
from multiprocessing import Pool


def hits(task: tuple[int, int]) -> int:
    seed, points = task
    rng = random.Random(seed)
    return sum(rng.random() ** 2 + rng.random() ** 2 <= 1 for _ in range(points))


def main() -> None:
    with Pool(2) as pool:
        inside = 0
        for k, found in enumerate(pool.imap(hits, [(seed, 4000) for seed in range(8)]), 1):
            inside += found
            print(k, found, f"{4 * inside / (4000 * k):.6f}")


if __name__ == "__main__":
    main()
