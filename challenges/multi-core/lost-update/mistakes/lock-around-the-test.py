# verdict: race
# The lock protects the test of the reading, which nobody else touches, and not the addition.
from multiprocessing import Lock, Process, Value


def is_visitor(reading):
    return reading % 100 > 40


def watch(readings, total, lock):
    for reading in readings:
        with lock:
            counts = is_visitor(reading)
        if counts:
            total.value += 1


def count_visitors(doors):
    total = Value("q", 0, lock=False)
    lock = Lock()
    processes = [Process(target=watch, args=(readings, total, lock)) for readings in doors]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return total.value
