"""Adds up the losses worker by worker."""


def diagnose(workers: list[int], wall: list[float], busy: list[list[float]]) -> str:
    """The cause that lost most worker-seconds in the run with the most workers, or "nothing"."""
    first, last = 0, 0
    for run in range(len(workers)):
        if workers[run] == 1:
            first = run
        if workers[run] > workers[last]:
            last = run
    if wall[first] / (workers[last] * wall[last]) >= 0.9:
        return "nothing"
    outside = wall[first] - max(busy[first])
    outside_last = wall[last] - max(busy[last])
    serial = overhead = uneven = slower = 0.0
    for own in busy[last]:
        serial += outside
        overhead += outside_last - outside
        uneven += max(busy[last]) - own
        slower += own
    serial -= outside
    slower -= wall[first] - outside
    most = max(serial, overhead, uneven, slower)
    if most == serial:
        return "serial part"
    if most == overhead:
        return "overhead"
    return "uneven tasks" if most == uneven else "slower tasks"
