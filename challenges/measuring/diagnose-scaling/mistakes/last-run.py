# verdict: wrong-output
# Takes the first run for the one on one worker and the last for the one on the most: runs may come in any order.
def diagnose(workers, wall, busy):
    p = workers[-1]
    if wall[0] / (p * wall[-1]) >= 0.9:
        return "nothing"
    busiest, total = max(busy[-1]), sum(busy[-1])
    outside = wall[0] - max(busy[0])
    losses = {
        "serial part": (p - 1) * outside,
        "overhead": p * (wall[-1] - busiest - outside),
        "uneven tasks": p * busiest - total,
        "slower tasks": total - sum(busy[0]),
    }
    return max(losses, key=losses.get)
