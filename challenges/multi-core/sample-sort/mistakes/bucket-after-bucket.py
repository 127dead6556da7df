# verdict: not-parallel
# apply waits: each bucket is sorted and brought back before the next one is sent.
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


def choose_splitters(versions, buckets):
    wanted = buckets * SAMPLES_PER_BUCKET
    sample = sort_bucket(versions[:: max(1, len(versions) // wanted)])
    return [sample[len(sample) * k // buckets] for k in range(1, buckets)] if sample else []


def sort_versions(versions, workers):
    order = cmp_to_key(compare)
    buckets = [[] for _ in range(BUCKETS_PER_WORKER * workers)]
    splitters = [order(version) for version in choose_splitters(versions, len(buckets))]
    for version in versions:
        buckets[bisect_right(splitters, order(version))].append(version)
    with Pool(workers) as pool:
        parts = [pool.apply(sort_bucket, (bucket,)) for bucket in buckets]
    return [version for part in parts for version in part]
