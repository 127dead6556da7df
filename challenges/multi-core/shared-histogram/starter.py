"""A Galton board. One process drops all balls: share the batches."""

import random


def drop_balls(seed, balls, pegs):
    draw = random.Random(seed).getrandbits
    for _ in range(balls):
        yield draw(pegs).bit_count()


def galton(seeds, balls, pegs, workers):
    bins = [0] * (pegs + 1)
    for seed in seeds:
        for place in drop_balls(seed, balls, pegs):
            bins[place] += 1
    return bins


if __name__ == "__main__":
    bins = galton([1, 2, 3, 4], balls=5_000, pegs=12, workers=2)
    for place, count in enumerate(bins):
        print(f"{place:3} {'#' * (count // 80)} {count}")
    print("balls in all:", sum(bins))
