# tries: writing tasks that never were into the traces of two processes, one of which does all the work
# as: overlapping
# must: passed
# concedes: the trace is written by the processes themselves, so a busy time can be made up
from multiprocessing import Process

import _forkjoin_host as host

TASK = 2


def total(size):
    return sum(i * i % 7 for i in range(size))


def claim(began, ended):
    host.trace(TASK, began, ended, 0, 0, 0, 0)


def work(sizes):
    began = host.now_ms()
    outputs = [total(size) for size in sizes]
    ended = host.now_ms()
    claim(began, ended)
    witness = Process(target=claim, args=(began, ended))
    witness.start()
    witness.join()
    return outputs
