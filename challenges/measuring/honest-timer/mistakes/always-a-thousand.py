# verdict: error
# Takes 1,000 calls for each sample, however few calls are allowed in all.
import statistics


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


def time_together(work, clock, repeats):
    start = clock()
    for _ in range(repeats):
        work()
    return (clock() - start) / repeats


def honest_time(work, clock, calls):
    for _ in range(calls // 4):
        work()
    return statistics.median(time_together(work, clock, 1000) for _ in range(15))
