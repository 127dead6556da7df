"""Looks at every need once: Kahn's algorithm (1962)."""


def plan(costs: list[int], needs: list[list[int]]) -> tuple[list[int], int] | None:
    """Level of each task and minutes of the longest chain; None where there is a circle."""
    count = len(costs)
    followers: list[list[int]] = [[] for _ in range(count)]
    for task in range(count):
        for need in needs[task]:
            followers[need].append(task)
    open_needs = [len(own) for own in needs]
    ready = [task for task in range(count) if open_needs[task] == 0]
    levels = [0] * count
    starts = [0] * count
    span = 0
    for task in ready:
        end = starts[task] + costs[task]
        span = max(span, end)
        for follower in followers[task]:
            levels[follower] = max(levels[follower], levels[task] + 1)
            starts[follower] = max(starts[follower], end)
            open_needs[follower] -= 1
            if open_needs[follower] == 0:
                ready.append(follower)
    return (levels, span) if len(ready) == count else None
