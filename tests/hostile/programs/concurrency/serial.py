# tries: doing all the work in one process
# as: overlapping
# must: not-parallel
def total(size):
    return sum(i * i % 7 for i in range(size))


def work(sizes):
    return [total(size) for size in sizes]
