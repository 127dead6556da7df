# verdict: wrong-output
# Seeds by the number of the task instead of with the given seeds: other balls fall.
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


def galton(seeds, balls, pegs, workers):
    tasks = [(number, balls, pegs) for number in range(len(seeds))]
    with Pool(workers) as pool:
        parts = pool.starmap(count_batch, tasks, chunksize=1)
    return [sum(column) for column in zip([0] * (pegs + 1), *parts)]
