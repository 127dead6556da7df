"""All batches in one process."""

import random


def drop_balls(seed: int, balls: int, pegs: int):
    """The bin of each ball of a batch: how often it went right, from 0 to pegs."""
    draw = random.Random(seed).getrandbits
    for _ in range(balls):
        yield draw(pegs).bit_count()


def galton(seeds: list[int], balls: int, pegs: int, workers: int) -> list[int]:
    """Balls in each of the pegs + 1 bins; workers is not used."""
    bins = [0] * (pegs + 1)
    for seed in seeds:
        for place in drop_balls(seed, balls, pegs):
            bins[place] += 1
    return bins
