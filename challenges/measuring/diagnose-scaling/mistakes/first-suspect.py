# verdict: wrong-output
# Asks for one cause after another and stops at the first that lost something worth mentioning, instead of the largest.
def diagnose(workers, wall, busy):
    p = max(workers)
    first, last = workers.index(1), workers.index(p)
    if wall[first] / (p * wall[last]) >= 0.9:
        return "nothing"
    busiest, total = max(busy[last]), sum(busy[last])
    outside = wall[first] - busy[first][0]
    lost = p * wall[last] - wall[first]
    if (p - 1) * outside > 0.2 * lost:
        return "serial part"
    if p * busiest - total > 0.2 * lost:
        return "uneven tasks"
    if total - busy[first][0] > 0.2 * lost:
        return "slower tasks"
    return "overhead"
