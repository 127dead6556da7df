# tries: counting tasks that never were
# as: tasks
# must: passed
# concedes: a worker counts its own tasks
import _forkjoin_host as host


def total(size):
    return sum(i * i % 7 for i in range(size))


def work(sizes):
    for _ in sizes:
        host.count_task()
    return [total(size) for size in sizes]
