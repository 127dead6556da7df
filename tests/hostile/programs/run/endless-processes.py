# tries: starting processes for ever
# as: run
# must: error | memory | timeout | deadlock
from multiprocessing import Process


def loop():
    while True:
        pass


if __name__ == "__main__":
    while True:
        Process(target=loop).start()
