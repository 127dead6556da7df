# verdict: wrong-output
# Writes its own count into the total instead of adding it: the last door wins.
from multiprocessing import Process, Value


def is_visitor(reading):
    return reading % 100 > 40


def watch(readings, total):
    mine = sum(is_visitor(reading) for reading in readings)
    with total.get_lock():
        total.value = mine


def count_visitors(doors):
    total = Value("q", 0)
    processes = [Process(target=watch, args=(readings, total)) for readings in doors]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return total.value
