# verdict: race
# No lock at all: both processes read, add and write as they like.
from multiprocessing import Process, Value


def is_visitor(reading):
    return reading % 100 > 40


def watch(readings, total):
    for reading in readings:
        if is_visitor(reading):
            total.value += 1


def count_visitors(doors):
    total = Value("q", 0, lock=False)
    processes = [Process(target=watch, args=(readings, total)) for readings in doors]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return total.value
