# group: Shared memory
# promise: where a challenge asks for it, races on Value, Array and SharedMemory are reported with their lines
# status: differs
# note: CPython has no race detection. v.value += 1 is reported even when no update was lost this time.
# races: Value (total): update in line 6, update in line 6
from multiprocessing import Process, Value


def count(total):
    for _ in range(100):
        total.value += 1


if __name__ == "__main__":
    total = Value("i", 0)
    workers = [Process(target=count, args=(total,)) for _ in range(2)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
# outcome: finished
