"""Measure how long 16 bytes take from one process to another: half of a round trip through a Pipe."""

import time
from multiprocessing import Pipe, Process
from statistics import median

ROUNDS = 300


def echo(connection):
    """Send everything back, until nothing comes."""
    while message := connection.recv_bytes():
        connection.send_bytes(message)


def one_way_us(connection):
    """Give the mean one-way time of ROUNDS round trips, in microseconds."""
    begin = time.perf_counter()
    for _ in range(ROUNDS):
        connection.send_bytes(b"sixteen bytes ok")
        connection.recv_bytes()
    return 1e6 * (time.perf_counter() - begin) / (2 * ROUNDS)


if __name__ == "__main__":
    mine, theirs = Pipe()
    child = Process(target=echo, args=(theirs,))
    child.start()
    one_way_us(mine)  # both sides awake
    print(f"latency {median(one_way_us(mine) for _ in range(7)):.3f} us")
    mine.send_bytes(b"")
    child.join()
