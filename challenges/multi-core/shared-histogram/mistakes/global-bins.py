# verdict: wrong-output
# Counts in a global list. Each process has a list of its own, and the one that is returned stays empty.
import random
from multiprocessing import Pool

bins = []


def drop_balls(seed, balls, pegs):
    draw = random.Random(seed).getrandbits
    for _ in range(balls):
        yield draw(pegs).bit_count()


def count_batch(seed, balls, pegs):
    bins.extend([0] * (pegs + 1 - len(bins)))
    for place in drop_balls(seed, balls, pegs):
        bins[place] += 1


def galton(seeds, balls, pegs, workers):
    bins[:] = [0] * (pegs + 1)
    with Pool(workers) as pool:
        pool.starmap(count_batch, [(seed, balls, pegs) for seed in seeds], chunksize=1)
    return list(bins)
