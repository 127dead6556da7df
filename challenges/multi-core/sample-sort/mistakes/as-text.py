# verdict: wrong-output
# Sorts as text: "1.10" comes before "1.9".
from bisect import bisect_right
from multiprocessing import Pool


def sort_versions(versions, workers):
    buckets = [[] for _ in range(4 * workers)]
    sample = sorted(versions[:: max(1, len(versions) // 64)])
    splitters = [sample[len(sample) * k // len(buckets)] for k in range(1, len(buckets)) if sample]
    for version in versions:
        buckets[bisect_right(splitters, version)].append(version)
    with Pool(workers) as pool:
        parts = pool.map(sorted, buckets, chunksize=1)
    return [version for part in parts for version in part]
