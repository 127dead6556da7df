"""Checks the hits of the challenge pi-pool: they are random, so no fixed answer is right."""

import math

# The arguments and the hits of the call before: two cases, one after the other, have the same seed.
_before = {}


def check(args, output, expected):
    n, _, _ = args
    if not isinstance(output, (list, tuple)):
        return f"the hits should be a list, not {type(output).__name__}"
    if not all(isinstance(hits, int) and not isinstance(hits, bool) for hits in output):
        return "each entry of the list should be a whole number: the hits of one task"
    if any(hits < 0 for hits in output) or sum(output) > n:
        return f"there are {sum(output)} hits in all, but only {n} points were thrown"
    estimate = 4 * sum(output) / n
    allowed = 5 * math.sqrt(math.pi * (4 - math.pi) / n)
    if abs(estimate - math.pi) > allowed:
        return f"{n} points give {estimate:.5f}, which is further than {allowed:.5f} from pi"
    return find_copies(output, n) or find_change(args, output)


def find_change(args, output):
    """The same arguments as in the case before, and other hits: the seed does not decide."""
    before = _before.get(args)
    _before.clear()
    _before[args] = sorted(output)
    if before is None or before == _before[args]:
        return None
    return "the same seed gave other hits than the call before"


def find_copies(output, n):
    """Over half of the tasks, and three at least, with the same hits threw the same points."""
    if not output or n // len(output) < 10_000:
        return None
    copies = max(output.count(hits) for hits in output)
    if copies < 3 or 2 * copies <= len(output):
        return None
    hits = max(output, key=output.count)
    return f"{copies} of {len(output)} tasks have {hits} hits: they throw the same points"
