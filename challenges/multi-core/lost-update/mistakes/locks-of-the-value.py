# verdict: race
# Relies on the lock that Value takes for each single access: reading is safe and writing is safe, the two together are not.
from multiprocessing import Process, Value


def is_visitor(reading):
    return reading % 100 > 40


def watch(readings, total):
    for reading in readings:
        if is_visitor(reading):
            total.value += 1


def count_visitors(doors):
    total = Value("q", 0)
    processes = [Process(target=watch, args=(readings, total)) for readings in doors]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return total.value
