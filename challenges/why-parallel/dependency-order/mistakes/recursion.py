# verdict: error
# Calls itself for each need and remembers what it found, but a chain of 1,100 tasks is deeper than Python's stack.
def plan(costs, needs):
    found = {}
    open_tasks = set()

    def visit(task):
        if task in found:
            return found[task]
        if task in open_tasks:
            raise LookupError("a circle")
        open_tasks.add(task)
        before = [visit(need) for need in needs[task]]
        level = max((level + 1 for level, _ in before), default=0)
        end = costs[task] + max((end for _, end in before), default=0)
        found[task] = level, end
        return found[task]

    try:
        results = [visit(task) for task in range(len(costs))]
    except LookupError:
        return None
    return [level for level, _ in results], max((end for _, end in results), default=0)
