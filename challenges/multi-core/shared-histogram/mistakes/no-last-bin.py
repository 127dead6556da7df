# verdict: wrong-output
# pegs bins instead of pegs + 1, and what would fall beyond goes into the last one.
import random
from multiprocessing import Pool


def drop_balls(seed, balls, pegs):
    draw = random.Random(seed).getrandbits
    for _ in range(balls):
        yield draw(pegs).bit_count()


def count_batch(seed, balls, pegs):
    bins = [0] * (pegs + 1)
    for place in drop_balls(seed, balls, pegs):
        bins[place] += 1
    return bins


def count_clipped(seed, balls, pegs):
    bins = [0] * pegs
    for place in drop_balls(seed, balls, pegs):
        bins[min(place, pegs - 1)] += 1
    return bins


def galton(seeds, balls, pegs, workers):
    with Pool(workers) as pool:
        parts = pool.starmap(count_clipped, [(seed, balls, pegs) for seed in seeds], chunksize=1)
    return [sum(column) for column in zip([0] * pegs, *parts)]
