"""Two doors, one counter. Some visitors get lost: repair it."""

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


if __name__ == "__main__":
    doors = [list(range(50_000)), list(range(50_000))]
    print("counted", count_visitors(doors), "of 59000")
