"""Inputs of the challenge diagnose-scaling: (workers, wall, busy), in seconds."""


def program(rng, counts, serial=0.01, overhead=0.0, spread=0.02, slowdown=0.0, tail=0.0):
    """Runs of a program whose tasks take `work` seconds on one worker.

    serial: seconds outside the tasks, a share of work. overhead: more of it for each further
    worker, a share of the time that the run should take. spread: how far busy times differ.
    slowdown: how much longer tasks take for each further worker. tail: what one worker has more.
    """
    work = float(rng.uniform(4.0, 60.0))
    wall, busy = [], []
    for p in counts:
        own = rng.uniform(1 - spread, 1 + spread, p)
        own[int(rng.integers(0, p))] *= 1 + tail * (p > 1)
        own *= work * (1 + slowdown * (p - 1)) / own.sum()
        outside = work * (serial + overhead * (p - 1) / p)
        wall.append(float(own.max() + outside * rng.uniform(0.99, 1.01)))
        busy.append([float(seconds) for seconds in own])
    return list(counts), wall, busy


FOUR = (1, 2, 4, 8)


def cases(rng, workers):
    def case(name, counts, hidden=False, **causes):
        return {"name": name, "args": program(rng, counts, **causes), "hidden": hidden}

    yield case("program A", FOUR, serial=0.2)
    yield case("program B", FOUR, overhead=0.07)
    yield case("program C", FOUR, tail=1.5)
    yield case("program D", FOUR, slowdown=0.12)
    yield case("one run on one worker", (1,), serial=0.3)
    yield case("a program that scales", FOUR, serial=0.004)
    yield case("runs in another order", (8, 1, 4, 2), tail=1.2, serial=0.02)
    yield case("scaling, in another order", (2, 8, 1, 4), serial=0.004)
    # Two causes at once: the larger loss is the answer, not the one that is easier to see.
    yield case("uneven and serial", (1, 2, 3, 5), True, serial=0.1, tail=1.4)
    yield case("serial and uneven", (1, 2, 3, 5), True, serial=0.4, tail=0.7)
    yield case("slower and overhead", FOUR, True, slowdown=0.15, overhead=0.03)
    yield case("overhead and slower", FOUR, True, slowdown=0.03, overhead=0.12)
    yield case("slower and uneven", (1, 7), True, slowdown=0.3, tail=0.5, serial=0.02)
    yield case("uneven and slower", (1, 7), True, slowdown=0.03, tail=2.0)
    yield case("two workers, overhead", (1, 2), True, overhead=0.6)
    yield case("two workers, scaling", (1, 2), True, serial=0.01, overhead=0.02)


def timed(rng, workers):
    causes = {"serial": 0.001, "overhead": 0.001, "slowdown": 0.01}
    return program(rng, (1, 256), **causes)
