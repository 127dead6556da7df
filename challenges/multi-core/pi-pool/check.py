"""Checks the hits of the challenge pi-pool: they are random, so no fixed answer is right."""

import math


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
    return find_copies(output, n)


def find_copies(output, n):
    """Three tasks or more of many points, all with the same hits (give or take one), threw the same points."""
    tasks = len(output)
    if tasks < 3 or n // tasks < 50_000 or max(output) - min(output) > 1:
        return None
    return f"all {tasks} tasks have the same number of hits: they throw the same points"
