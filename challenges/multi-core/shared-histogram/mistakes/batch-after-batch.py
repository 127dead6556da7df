# verdict: not-parallel
# get follows each apply_async at once, so the next batch is handed out when the one before is done.
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
    total = [0] * (pegs + 1)
    with Pool(workers) as pool:
        for seed in seeds:
            part = pool.apply_async(count_batch, (seed, balls, pegs)).get()
            total = [one + other for one, other in zip(total, part)]
    return total
