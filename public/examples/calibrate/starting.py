"""Measure the time from Process.start() to the child's first line: the median of five."""

import time
from multiprocessing import Pipe, Process
from statistics import median


def say_hello(connection):
    """Tell the parent that this process runs."""
    connection.send("hello")


if __name__ == "__main__":
    times = []
    for _ in range(5):
        mine, theirs = Pipe()
        child = Process(target=say_hello, args=(theirs,))
        begin = time.perf_counter()
        child.start()
        mine.recv()
        times.append(1000 * (time.perf_counter() - begin))
        child.join()
    print(f"start {median(times):.3f} ms")
