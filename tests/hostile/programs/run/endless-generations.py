# tries: processes that start processes
# as: run
# must: finished | error | memory | timeout | deadlock
from multiprocessing import Process


def again():
    for _ in range(2):
        Process(target=again).start()


if __name__ == "__main__":
    again()
