# tries: starting processes while it is graded
# as: quick
# must: error | timeout | memory | deadlock
from multiprocessing import Process


def loop():
    while True:
        pass


def work(x):
    while True:
        Process(target=loop).start()
