# verdict: wrong-output
# Takes all of the time outside the tasks for overhead, although a run on one worker has the same part.
def diagnose(workers, wall, busy):
    p = max(workers)
    first, last = workers.index(1), workers.index(p)
    if wall[first] / (p * wall[last]) >= 0.9:
        return "nothing"
    busiest, total = max(busy[last]), sum(busy[last])
    losses = {
        "serial part": (p - 1) * (wall[first] - busy[first][0]),
        "overhead": p * (wall[last] - busiest),
        "uneven tasks": p * busiest - total,
        "slower tasks": total - busy[first][0],
    }
    return max(losses, key=losses.get)
