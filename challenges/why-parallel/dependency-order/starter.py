"""Levels and span of tasks that need each other."""


def plan(costs, needs):
    levels = [0] * len(costs)
    # This looks at each task once, in the order of the numbers. Is that the right order?
    for task in range(len(costs)):
        for need in needs[task]:
            levels[task] = max(levels[task], levels[need] + 1)
    span = sum(costs)  # this is the work: what is the longest chain?
    return levels, span


if __name__ == "__main__":
    names = ["serve", "boil water", "cook noodles", "chop onions", "cook sauce", "open tins"]
    costs = [1, 8, 9, 4, 15, 2]
    needs = [[2, 4], [], [1], [], [3, 5], []]
    levels, span = plan(costs, needs)  # should be [2, 0, 1, 0, 1, 0] and 20
    for level in range(max(levels) + 1):
        print("level", level, [name for name, own in zip(names, levels) if own == level])
    print("work", sum(costs), "minutes, span", span, "minutes")
    print("speedup at most", sum(costs) / span)
