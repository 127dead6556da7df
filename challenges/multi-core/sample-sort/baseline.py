"""One sort in one process."""

from functools import cmp_to_key


def compare(a, b):
    left, right = a.split("."), b.split(".")
    for one, other in zip(left, right):
        if int(one) != int(other):
            return int(one) - int(other)
    return len(left) - len(right)


def sort_versions(versions, workers):
    """The versions in rising order; workers is not used."""
    return sorted(versions, key=cmp_to_key(compare))
