# verdict: race
# All workers add to shared bins without a lock: two of them may read the same count, and a ball is lost.
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
    for place in drop_balls(seed, balls, pegs):
        shared[place] += 1


def galton(seeds, balls, pegs, workers):
    array = Array("q", pegs + 1, lock=False)
    with Pool(workers, keep, (array,)) as pool:
        pool.starmap(count_batch, [(seed, balls, pegs) for seed in seeds], chunksize=1)
    return list(array)
