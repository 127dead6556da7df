# verdict: too-slow
# One lock for the whole bank: no deadlock, but one clerk works and all others wait.
import time
from multiprocessing import Array, Lock, Process


def audit(account):
    time.sleep(0.003)


def serve(orders, balances, locks):
    for source, target, amount in orders:
        with locks[0]:
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
