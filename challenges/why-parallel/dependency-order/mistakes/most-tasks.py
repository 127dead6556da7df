# verdict: wrong-output
# Takes the chain with the most tasks for the longest: a short chain with one costly task takes longer.
def plan(costs, needs):
    followers = [[] for _ in costs]
    for task, own in enumerate(needs):
        for need in own:
            followers[need].append(task)
    open_needs = [len(own) for own in needs]
    ready = [task for task, count in enumerate(open_needs) if count == 0]
    levels = [0] * len(costs)
    ends = list(costs)
    for task in ready:
        for follower in followers[task]:
            if levels[task] + 1 > levels[follower]:
                levels[follower] = levels[task] + 1
                ends[follower] = ends[task] + costs[follower]
            open_needs[follower] -= 1
            if open_needs[follower] == 0:
                ready.append(follower)
    if len(ready) < len(costs):
        return None
    return levels, max((end for end, level in zip(ends, levels) if level == max(levels)), default=0)
