# verdict: wrong-output
# Sorts each bucket rightly, but finds the bucket by comparing text: "0.10" goes in front of "0.9".
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
    buckets = [[] for _ in range(BUCKETS_PER_WORKER * workers)]
    splitters = sorted(choose_splitters(versions, len(buckets)))
    for version in versions:
        buckets[bisect_right(splitters, version)].append(version)
    with Pool(workers) as pool:
        parts = pool.map(sort_bucket, buckets, chunksize=1)
    return [version for part in parts for version in part]
