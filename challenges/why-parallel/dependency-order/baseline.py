"""Goes over all tasks until nothing changes."""


def plan(costs: list[int], needs: list[list[int]]) -> tuple[list[int], int] | None:
    """Level of each task and minutes of the longest chain; None where there is a circle."""
    count = len(costs)
    levels = [0] * count
    ends = list(costs)
    for _ in range(count + 1):
        changed = False
        for task in range(count):
            level = max((levels[need] + 1 for need in needs[task]), default=0)
            end = costs[task] + max((ends[need] for need in needs[task]), default=0)
            changed = changed or level != levels[task] or end != ends[task]
            levels[task], ends[task] = level, end
        if not changed:
            return levels, max(ends, default=0)
    return None
