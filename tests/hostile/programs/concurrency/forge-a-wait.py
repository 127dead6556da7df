# tries: two short tasks for show, and a wait that never was over the time in which the main process works alone
# as: overlapping
# must: passed | not-parallel
# concedes: the main process writes its own waits, so work alone can be called waiting
from multiprocessing import Pool

import _forkjoin_host as host

WAIT = 3
pool = None


def total(size):
    return sum(i * i % 7 for i in range(size))


def work(sizes):
    global pool
    pool = pool or Pool(2)
    began = host.now_ms()
    pool.map(total, [60_000, 60_000], chunksize=1)
    outputs = [total(size) for size in sizes]
    host.trace(WAIT, began, host.now_ms(), 0, 0, 0, 0)
    return outputs
