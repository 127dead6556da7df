"""Sample sort: sort parts, choose splitters from samples, exchange buckets, merge."""

import random
from bisect import bisect_left
from heapq import merge
from itertools import pairwise
from multiprocessing import Pool

PARTS = 3


def sort_part(part: list[int]) -> list[int]:
    return sorted(part)


def split(work: tuple[list[int], list[int]]) -> list[list[int]]:
    part, splitters = work
    cuts = [0, *(bisect_left(part, s) for s in splitters), len(part)]
    return [part[a:b] for a, b in pairwise(cuts)]


def merge_buckets(buckets: list[list[int]]) -> list[int]:
    return list(merge(*buckets))


def main() -> None:
    rng = random.Random(7)
    data = [rng.randrange(1_000_000) for _ in range(3000)]
    with Pool(PARTS) as pool:
        parts = pool.map(sort_part, [data[k::PARTS] for k in range(PARTS)])
        samples = sorted(x for part in parts for x in part[:: len(part) // PARTS])
        splitters = samples[PARTS :: PARTS + 1][: PARTS - 1]
        exchanged = pool.map(split, [(part, splitters) for part in parts])
        result = [x for bucket in pool.map(merge_buckets, list(zip(*exchanged))) for x in bucket]
    print(result == sorted(data), len(result), result[:5], result[-1], splitters)


if __name__ == "__main__":
    main()
