# tries: writing tasks that never were into the trace of its one process
# as: overlapping
# must: not-parallel
import _forkjoin_host as host

TASK = 2


def total(size):
    return sum(i * i % 7 for i in range(size))


def work(sizes):
    began = host.now_ms()
    outputs = [total(size) for size in sizes]
    for number in range(8):
        host.trace(TASK, began, host.now_ms(), 0, 0, 0, number)
    return outputs
