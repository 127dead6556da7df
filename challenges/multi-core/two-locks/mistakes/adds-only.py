# verdict: wrong-output
# Forgets to take the money away from the source.
from contextlib import ExitStack
from multiprocessing import Array, Lock, Process


def audit(account):
    checksum = account
    for entry in range(60_000):
        checksum = (checksum + entry) % 9973
    return checksum


def serve(orders, balances, locks):
    for source, target, amount in orders:
        with ExitStack() as held:
            for account in sorted({source, target}):
                held.enter_context(locks[account])
            audit(source)
            balances[target] += amount


def settle(balances, desks):
    shared = Array("q", balances, lock=False)
    locks = [Lock() for _ in balances]
    clerks = [Process(target=serve, args=(orders, shared, locks)) for orders in desks]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    return list(shared)
