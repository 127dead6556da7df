"""Each process counts for itself, and adds its count once, under the lock."""

from multiprocessing import Process, Value


def is_visitor(reading):
    """A reading above 40, in its last two digits, is a visitor."""
    return reading % 100 > 40


def watch(readings, total):
    """What the process of one door does."""
    mine = 0
    for reading in readings:
        if is_visitor(reading):
            mine += 1
    with total.get_lock():
        total.value += mine


def count_visitors(doors):
    """The visitors at all doors together."""
    total = Value("q", 0)
    processes = [Process(target=watch, args=(readings, total)) for readings in doors]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return total.value
