# verdict: not-parallel
# Shared bins, and the lock is held while a whole batch falls: right counts, but one worker at a time.
import random
from multiprocessing import Array, Pool

shared = None


def keep(array):
    global shared
    shared = array


def drop_balls(seed, balls, pegs):
    draw = random.Random(seed).getrandbits
    for _ in range(balls):
        yield draw(pegs).bit_count()


def count_batch(seed, balls, pegs):
    with shared.get_lock():
        bins = shared[:]
        for place in drop_balls(seed, balls, pegs):
            bins[place] += 1
        shared[:] = bins


def galton(seeds, balls, pegs, workers):
    array = Array("q", pegs + 1)
    with Pool(workers, keep, (array,)) as pool:
        pool.starmap(count_batch, [(seed, balls, pegs) for seed in seeds], chunksize=1)
    return array[:]
