"""Both locks of an order, the account with the smaller number first."""

from contextlib import ExitStack
from multiprocessing import Array, Lock, Process


def audit(account):
    """Check an account, which takes about 15 ms."""
    checksum = account
    for entry in range(60_000):
        checksum = (checksum + entry) % 9973
    return checksum


def serve(orders, balances, locks):
    """What one clerk does."""
    for source, target, amount in orders:
        with ExitStack() as held:
            for account in sorted({source, target}):
                held.enter_context(locks[account])
            audit(source)
            balances[source] -= amount
            balances[target] += amount


def settle(balances, desks):
    """The balances after all orders of all desks."""
    shared = Array("q", balances, lock=False)
    locks = [Lock() for _ in balances]
    clerks = [Process(target=serve, args=(orders, shared, locks)) for orders in desks]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    return list(shared)
