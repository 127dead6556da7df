# tries: two short tasks side by side for show, then all the work in the main process
# as: overlapping
# must: not-parallel
from multiprocessing import Pool

pool = None


def total(size):
    return sum(i * i % 7 for i in range(size))


def work(sizes):
    global pool
    pool = pool or Pool(2)
    pool.map(total, [20_000, 20_000], chunksize=1)
    return [total(size) for size in sizes]
