# tries: sending each number by itself where few messages are asked for
# as: messages
# must: too-slow
from multiprocessing import Pool, SimpleQueue


def total(size):
    return sum(i * i % 7 for i in range(size))


def work(sizes):
    queue = SimpleQueue()
    for number in range(100):
        queue.put(number)
        queue.get()
    with Pool(2) as pool:
        return pool.map(total, sizes, chunksize=1)
