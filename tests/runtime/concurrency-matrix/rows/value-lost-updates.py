# group: Shared memory
# promise: elements of Value and Array lie in shared memory: updates without a lock can be lost, locked ones never
# status: works
from multiprocessing import Process, Value


def count(total, times):
    for _ in range(times):
        with total.get_lock():
            total.value += 1


if __name__ == "__main__":
    total = Value("i", 0)
    workers = [Process(target=count, args=(total, 500)) for _ in range(2)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print(total.value)
# stdout: 1000
