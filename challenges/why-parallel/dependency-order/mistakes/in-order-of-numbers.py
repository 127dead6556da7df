# verdict: wrong-output
# Gives out levels in the order of the numbers, before the needs with higher numbers have theirs.
def plan(costs, needs):
    levels = [0] * len(costs)
    ends = list(costs)
    for task in range(len(costs)):
        for need in needs[task]:
            levels[task] = max(levels[task], levels[need] + 1)
            ends[task] = max(ends[task], ends[need] + costs[task])
    return levels, max(ends, default=0)
