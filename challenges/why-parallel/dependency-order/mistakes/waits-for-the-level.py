# verdict: wrong-output
# Adds up the costliest task of each level: the time with a wait after each level, not the longest chain.
def plan(costs, needs):
    levels = [-1] * len(costs)
    level = 0
    while -1 in levels:
        ready = [
            task
            for task, own in enumerate(needs)
            if levels[task] == -1 and all(-1 < levels[need] < level for need in own)
        ]
        if not ready:
            return None
        for task in ready:
            levels[task] = level
        level += 1
    return levels, sum(
        max(cost for cost, own in zip(costs, levels) if own == current) for current in range(level)
    )
