"""Inputs of the challenge pipeline: a list of orders (seed, length)."""


def make_orders(rng, count, longest):
    seeds = rng.integers(1, 2**31, count).tolist()
    lengths = rng.integers(longest // 2, longest + 1, count).tolist()
    return list(zip(seeds, lengths))


def cases(rng, workers):
    yield {"name": "12 orders", "args": (make_orders(rng, 12, 300),)}
    yield {"name": "no orders", "args": ([],)}
    yield {"name": "one order of length 1", "args": ([(int(rng.integers(1, 2**31)), 1)],)}
    with_empty = make_orders(rng, 9, 50)
    with_empty[4] = (with_empty[4][0], 0)
    yield {
        "name": "9 orders, one of length 0 in the middle",
        "args": (with_empty,),
        "cause": (
            "An order of length 0 has an empty signal, which an if or a while takes for "
            "false. Look at how a stage knows that the line has ended."
        ),
    }
    first_empty = [(int(rng.integers(1, 99)), 0), *make_orders(rng, 4, 70)]
    yield {
        "name": "the first one has length 0",
        "args": (first_empty,),
        "hidden": True,
        "cause": (
            "An order of length 0 has an empty signal. Look at how a stage knows that the line has"
            " ended."
        ),
    }
    yield {"name": "31 orders", "args": (make_orders(rng, 31, 90),), "hidden": True}


def timed(rng, workers):
    return (make_orders(rng, 60, 1600),)
