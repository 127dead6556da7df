"""Sort version numbers. One process sorts everything: share it."""

from functools import cmp_to_key


def compare(a, b):
    left, right = a.split("."), b.split(".")
    for one, other in zip(left, right):
        if int(one) != int(other):
            return int(one) - int(other)
    return len(left) - len(right)


def sort_versions(versions, workers):
    return sorted(versions, key=cmp_to_key(compare))


if __name__ == "__main__":
    print(sort_versions(["1.10", "1.9", "0.4.12", "1.9.1", "0.4.2"], workers=2))
    # should print ['0.4.2', '0.4.12', '1.9', '1.9.1', '1.10']
