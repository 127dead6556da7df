# verdict: timeout
# Goes on until every task has a level, and in a circle no task ever gets one.
def plan(costs, needs):
    levels = [None] * len(costs)
    ends = [0] * len(costs)
    while None in levels:
        for task, own in enumerate(needs):
            if levels[task] is None and all(levels[need] is not None for need in own):
                levels[task] = max((levels[need] + 1 for need in own), default=0)
                ends[task] = costs[task] + max((ends[need] for need in own), default=0)
    return levels, max(ends, default=0)
