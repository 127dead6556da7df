"""Measures multiprocessing on whatever Python runs this: the same file for CPython and for the
runtime.

Prints one line of JSON, times in milliseconds. Every figure is the median of several.
"""

import json
import time
from multiprocessing import Pipe, Pool, Process, get_context
from statistics import median

TASKS = 20_000
SPIN = 300_000
SMALL, LARGE = b"x" * 16, b"x" * 1_000_000


def spin(count: int) -> int:
    """Work for one core: pure Python, no memory."""
    total = 0
    for n in range(count):
        total += n & 7
    return total


def successor(n: int) -> int:
    return n + 1


def echo(connection) -> None:
    """Send everything back until the other side closes."""
    try:
        while True:
            connection.send_bytes(connection.recv_bytes())
    except EOFError:
        pass


def say(connection) -> None:
    connection.send(time.time())


def milliseconds(work) -> float:
    begin = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begin)


def speedup() -> float:
    """Two workers over one, the same eight tasks."""
    times = {}
    for workers in (1, 2):
        with Pool(workers) as pool:
            pool.map(spin, [SPIN // 4] * (2 * workers), chunksize=1)
            times[workers] = median(
                milliseconds(lambda: pool.map(spin, [SPIN] * 8, chunksize=1)) for _ in range(5)
            )
    return times[1] / times[2]


def map_times() -> tuple[float, float]:
    """Pool.map of trivial tasks: in CPython's own chunks, and one by one."""
    with Pool(2) as pool:
        pool.map(successor, range(2000), chunksize=1)
        pool.map(successor, range(TASKS))
        chunked = median(milliseconds(lambda: pool.map(successor, range(TASKS))) for _ in range(5))
        single = median(
            milliseconds(lambda: pool.map(successor, range(TASKS), chunksize=1)) for _ in range(3)
        )
    return chunked, single


def round_trip(data: bytes, times: int) -> float:
    mine, yours = Pipe()
    process = Process(target=echo, args=(yours,))
    process.start()
    yours.close()

    def once() -> None:
        mine.send_bytes(data)
        mine.recv_bytes()

    for _ in range(min(times, 500)):
        once()
    spent = median(milliseconds(lambda: [once() for _ in range(times)]) for _ in range(5)) / times
    mine.close()
    process.join()
    return spent


def start_time() -> float:
    """From Process.start to the first line of the child; interpreters may be warm, as on a page."""
    spent = []
    for _ in range(5):
        mine, yours = Pipe()
        process = Process(target=say, args=(yours,))
        begin = time.time()
        process.start()
        spent.append(1000 * (mine.recv() - begin))
        process.join()
    return median(spent)


def main() -> None:
    assert get_context().get_start_method() == "spawn"
    chunked, single = map_times()
    report = {
        "speedup of 2 workers": speedup(),
        "Pool.map of 20,000 trivial tasks": chunked,
        "the same, chunksize=1": single,
        "Pipe round trip, 16 B": round_trip(SMALL, 2000),
        "Pipe round trip, 1 MB": round_trip(LARGE, 30),
        "Process.start to the first line": start_time(),
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
