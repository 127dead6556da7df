"""Find the time of one usual call. This timer calls once and believes what it sees."""

import numpy as np


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


def honest_time(work, clock, calls):
    start = clock()
    work()
    return clock() - start


if __name__ == "__main__":
    rng = np.random.default_rng(1)
    costs = 25.0 * rng.uniform(0.97, 1.03, 4000)  # a usual call takes about 25 microseconds
    costs[:800] *= 3.0  # the warm-up
    costs[[1100, 2300, 3700]] += 20_000.0  # three interruptions
    machine = Machine(costs.tolist(), 40.0)
    for call in range(6):
        machine.work()
        print("after call", call + 1, "the clock shows", machine.clock())
    print("your timer says", measure(costs, 40.0), "microseconds")
