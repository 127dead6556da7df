# tries: two workers that are busy with nothing for as long as the main process does all the work
# as: overlapping
# must: passed | not-parallel
# concedes: whether the work of a worker is of any use can't be seen from outside
from multiprocessing import Pool, Value

is_over = Value("b", 0, lock=False)


def watch(flag):
    global is_over
    is_over = flag


def spin(_):
    while not is_over.value:
        sum(range(1000))


def total(size):
    return sum(i * i % 7 for i in range(size))


def work(sizes):
    is_over.value = 0
    with Pool(2, watch, (is_over,)) as pool:
        busy = pool.map_async(spin, range(2), chunksize=1)
        outputs = [total(size) for size in sizes]
        is_over.value = 1
        busy.wait()
    return outputs
