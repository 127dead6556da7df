# verdict: timeout
# Calls itself for each need and forgets the answer, so it walks every way through the tasks: 2 ** 39 ways in the diamonds.
def plan(costs, needs):
    def visit(task, above):
        if task in above:
            raise LookupError("a circle")
        before = [visit(need, above | {task}) for need in needs[task]]
        level = max((level + 1 for level, _ in before), default=0)
        return level, costs[task] + max((end for _, end in before), default=0)

    try:
        results = [visit(task, frozenset()) for task in range(len(costs))]
    except LookupError:
        return None
    return [level for level, _ in results], max((end for _, end in results), default=0)
