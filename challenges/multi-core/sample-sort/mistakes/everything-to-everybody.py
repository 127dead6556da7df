# verdict: too-slow
# Sends all versions with each task, and every task looks for those of its own bucket: eight times the bytes, and most of the work is done eight times.
from bisect import bisect_right
from functools import cmp_to_key
from multiprocessing import Pool

BUCKETS_PER_WORKER = 4
SAMPLES_PER_BUCKET = 16


def compare(a, b):
    left, right = a.split("."), b.split(".")
    for one, other in zip(left, right):
        if int(one) != int(other):
            return int(one) - int(other)
    return len(left) - len(right)


def sort_bucket(bucket):
    return sorted(bucket, key=cmp_to_key(compare))


def sort_own(task):
    number, splitters, versions = task
    order = cmp_to_key(compare)
    keys = [order(splitter) for splitter in splitters]
    return sort_bucket([v for v in versions if bisect_right(keys, order(v)) == number])


def choose_splitters(versions, buckets):
    wanted = buckets * SAMPLES_PER_BUCKET
    sample = sort_bucket(versions[:: max(1, len(versions) // wanted)])
    return [sample[len(sample) * k // buckets] for k in range(1, buckets)] if sample else []


def sort_versions(versions, workers):
    buckets = BUCKETS_PER_WORKER * workers
    splitters = choose_splitters(versions, buckets)
    with Pool(workers) as pool:
        tasks = [(number, splitters, versions) for number in range(len(splitters) + 1)]
        parts = pool.map(sort_own, tasks, chunksize=1)
    return [version for part in parts for version in part]
