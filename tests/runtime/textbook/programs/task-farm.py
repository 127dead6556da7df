"""Task farm: tasks of very different length, handed out one by one from a queue."""

from multiprocessing import Process, Queue


def collatz_length(n: int) -> int:
    """Steps from n to 1."""
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
    return steps


def longest(first: int, last: int) -> tuple[int, int]:
    """The number with the longest way down, and that length."""
    return max(
        ((collatz_length(n), n) for n in range(first, last)), key=lambda pair: (pair[0], -pair[1])
    )


def worker(tasks: Queue, results: Queue) -> None:
    for first, last in iter(tasks.get, None):
        results.put((first, longest(first, last)))


def main() -> None:
    tasks, results = Queue(), Queue()
    workers = [Process(target=worker, args=(tasks, results)) for _ in range(2)]
    for process in workers:
        process.start()
    ranges = [(n, n + 500) for n in range(1, 4001, 500)]
    for task in ranges:
        tasks.put(task)
    for _ in workers:
        tasks.put(None)
    found = dict(results.get() for _ in ranges)
    for process in workers:
        process.join()
    for first in sorted(found):
        print(first, *found[first])
    print(max(found.values()))


if __name__ == "__main__":
    main()
