"""Inputs of the challenge two-locks: (balances, desks).

A desk is a list of orders (source, target, amount).
"""


def make_desk(rng, accounts, count):
    sources = rng.integers(0, accounts, count)
    targets = (sources + rng.integers(1, accounts, count)) % accounts
    amounts = rng.integers(0, 90, count)
    return list(zip(sources.tolist(), targets.tolist(), amounts.tolist()))


def bank(rng, accounts, desks, count):
    balances = rng.integers(1000, 9000, accounts).tolist()
    return balances, [make_desk(rng, accounts, count) for _ in range(desks)]


def ring(rng, accounts, count):
    balances = rng.integers(1000, 9000, accounts).tolist()
    desks = [
        [(k, (k + 1) % accounts, int(amount)) for amount in rng.integers(1, 50, count)]
        for k in range(accounts)
    ]
    return balances, desks


def cases(rng, workers):
    there = [(0, 1, int(amount)) for amount in rng.integers(1, 9, 5)]
    back = [(1, 0, int(amount)) for amount in rng.integers(1, 9, 5)]
    yield {"name": "two accounts, one desk each way", "args": ([700, 900], [there, back])}
    yield {"name": "7 accounts, 4 desks", "args": bank(rng, 7, 4, 7)}
    yield {"name": "no desks", "args": ([5], [])}
    yield {"name": "one order, and a desk without any", "args": ([5, 6], [[(0, 1, 4)], []])}
    to_itself = [(2, 2, 50), (0, 1, 7), (1, 1, 1)]
    yield {"name": "an order from an account to itself", "args": ([10, 20, 30], [to_itself])}
    yield {"name": "three accounts in a ring, 3 desks", "args": ring(rng, 3, 9), "hidden": True}


def timed(rng, workers):
    # An audit is well above the time slice of a system: on a loaded machine, a clerk that has
    # just left its lock may wait that long for a core, and counts as busy beside the next.
    return bank(rng, 40, workers, 16)
