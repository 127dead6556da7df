"""One clerk does all orders: right, and nobody else can do anything meanwhile."""

import time


def audit(account):
    """Check an account, which takes 3 ms."""
    time.sleep(0.003)


def settle(balances, desks):
    """The balances after all orders of all desks."""
    balances = list(balances)
    for orders in desks:
        for source, target, amount in orders:
            audit(source)
            balances[source] -= amount
            balances[target] += amount
    return balances
