"""Splits the lost worker-seconds into four causes and takes the largest."""


def diagnose(workers: list[int], wall: list[float], busy: list[list[float]]) -> str:
    """The cause that lost most worker-seconds in the run with the most workers, or "nothing".

    wall holds seconds of each run; busy[k] holds the busy seconds of each worker of run k.
    """
    p = max(workers)
    first, last = workers.index(1), workers.index(p)
    if wall[first] / (p * wall[last]) >= 0.9:
        return "nothing"
    busiest, total = max(busy[last]), sum(busy[last])
    outside = wall[first] - busy[first][0]
    losses = {
        "serial part": (p - 1) * outside,
        "overhead": p * (wall[last] - busiest - outside),
        "uneven tasks": p * busiest - total,
        "slower tasks": total - busy[first][0],
    }
    return max(losses, key=losses.get)
