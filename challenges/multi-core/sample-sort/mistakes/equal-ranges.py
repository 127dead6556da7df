# verdict: not-parallel
# One bucket for each first number: nine in ten versions begin with 0, so one worker sorts nearly all of them.
from functools import cmp_to_key
from multiprocessing import Pool


def compare(a, b):
    left, right = a.split("."), b.split(".")
    for one, other in zip(left, right):
        if int(one) != int(other):
            return int(one) - int(other)
    return len(left) - len(right)


def sort_bucket(bucket):
    return sorted(bucket, key=cmp_to_key(compare))


def sort_versions(versions, workers):
    buckets = [[], [], [], []]
    for version in versions:
        buckets[int(version.split(".")[0])].append(version)
    with Pool(workers) as pool:
        parts = pool.map(sort_bucket, buckets, chunksize=1)
    return [version for part in parts for version in part]
