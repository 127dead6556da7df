# verdict: race
# Each process makes a lock of its own, so nobody ever waits for anybody.
from multiprocessing import Lock, Process, Value


def is_visitor(reading):
    return reading % 100 > 40


def watch(readings, total):
    lock = Lock()
    mine = sum(is_visitor(reading) for reading in readings)
    with lock:
        total.value += mine


def count_visitors(doors):
    total = Value("q", 0, lock=False)
    processes = [Process(target=watch, args=(readings, total)) for readings in doors]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return total.value
