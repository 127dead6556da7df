"""Inputs of the challenge sample-sort: (versions, workers).

Nine in ten versions begin with 0, so equal ranges of the first number are never equal work.
"""


def make_versions(rng, count):
    first = rng.choice([0] * 27 + [1, 2, 3], count).tolist()
    second = rng.integers(0, 30, count).tolist()
    third = rng.integers(0, 200, count).tolist()
    lengths = rng.integers(2, 4, count).tolist()
    numbers = zip(first, second, third, lengths)
    return [".".join(str(k) for k in (a, b, c)[:length]) for a, b, c, length in numbers]


def cases(rng, workers):
    yield {"name": "40 versions, 2 workers", "args": (make_versions(rng, 40), 2)}
    yield {"name": "no versions", "args": ([], 2)}
    yield {"name": "one version, one worker", "args": (make_versions(rng, 1), 1)}
    yield {
        "name": "fewer versions than workers",
        "args": (make_versions(rng, 2), 3),
        "cause": (
            "There are 2 versions for 3 workers. Look at the sample and the splitters: often more "
            "of them are taken than there are versions."
        ),
    }
    yield {"name": "1,001 versions, 4 workers", "args": (make_versions(rng, 1001), 4)}
    same = make_versions(rng, 1) * 50
    yield {
        "name": "all versions are the same",
        "args": (same, 2),
        "cause": (
            "Every version is equal to every splitter here. Look at which bucket takes a version "
            "that is equal to a splitter."
        ),
    }
    yield {
        "name": "sorted as text, 3 workers",
        "args": (sorted(make_versions(rng, 302)), 3),
        "cause": (
            "These versions are sorted as text, not as versions. Look at every comparison, also "
            "where a bucket is chosen: often one still compares text."
        ),
    }
    backwards = sorted(make_versions(rng, 203), reverse=True)
    yield {"name": "sorted as text, backwards, 2 workers", "args": (backwards, 2), "hidden": True}


def timed(rng, workers):
    return make_versions(rng, 8_000), workers
