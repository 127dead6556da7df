# verdict: wrong-output
# Compares seconds: a second in which eight workers wait counts as much as a second in which one is slower.
def diagnose(workers, wall, busy):
    p = max(workers)
    first, last = workers.index(1), workers.index(p)
    if wall[first] / (p * wall[last]) >= 0.9:
        return "nothing"
    busiest, total = max(busy[last]), sum(busy[last])
    outside = wall[first] - busy[first][0]
    losses = {
        "serial part": outside,
        "overhead": wall[last] - busiest - outside,
        "uneven tasks": busiest - total / p,
        "slower tasks": total - busy[first][0],
    }
    return max(losses, key=losses.get)
