# tries: a pool of one worker, which does everything one after the other
# as: overlapping
# must: not-parallel
from multiprocessing import Pool


def total(size):
    return sum(i * i % 7 for i in range(size))


def work(sizes):
    with Pool(1) as pool:
        return pool.map(total, sizes, chunksize=1)
