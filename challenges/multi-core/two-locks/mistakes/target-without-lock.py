# verdict: race
# Takes the lock of the source only: two clerks may add to the same target at once.
from multiprocessing import Array, Lock, Process


def audit(account):
    checksum = account
    for entry in range(60_000):
        checksum = (checksum + entry) % 9973
    return checksum


def serve(orders, balances, locks):
    for source, target, amount in orders:
        with locks[source]:
            audit(source)
            balances[source] -= amount
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
