"""The same samples as the reference, with two looks at the clock for every call."""


class Machine:
    """A pretend computer: only `work` takes time, and the clock moves in steps."""

    def __init__(self, costs, step):
        self._costs = costs  # microseconds of each call, in order
        self._step = step  # microseconds
        self._calls = 0
        self._now = 0.0

    def work(self):
        if self._calls == len(self._costs):
            raise RuntimeError(f"work was called more than {self._calls} times")
        self._now += self._costs[self._calls]
        self._calls += 1

    def clock(self):
        return self._now // self._step * self._step


def measure(costs, step):
    machine = Machine(costs.tolist(), step)
    return honest_time(machine.work, machine.clock, len(costs))


def honest_time(work, clock, calls: int) -> float:
    """Microseconds of one usual call; `work` may be called `calls` times, at least 60."""
    for _ in range(calls // 4):
        timed_call(work, clock)
    samples = []
    for _ in range(15):
        times = [timed_call(work, clock) for _ in range(calls // 20)]
        samples.append(sum(times) / len(times))
    return sorted(samples)[7]


def timed_call(work, clock) -> float:
    """Microseconds of one call, in whole steps of the clock."""
    start = clock()
    work()
    return clock() - start
