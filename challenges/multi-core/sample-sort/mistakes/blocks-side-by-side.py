# verdict: wrong-output
# Sorts equal blocks and puts them one behind the other: each block is sorted, the whole is not.
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
    n = len(versions)
    blocks = [versions[n * k // workers : n * (k + 1) // workers] for k in range(workers)]
    with Pool(workers) as pool:
        parts = pool.map(sort_bucket, blocks)
    return [version for part in parts for version in part]
