# verdict: deadlock
# An order of less than 5 is not worth the trouble: it is left with continue, and its locks are never given back.
from multiprocessing import Array, Lock, Process


def audit(account):
    checksum = account
    for entry in range(60_000):
        checksum = (checksum + entry) % 9973
    return checksum


def serve(orders, balances, locks):
    for source, target, amount in orders:
        accounts = sorted({source, target})
        for account in accounts:
            locks[account].acquire()
        audit(source)
        if amount < 5:
            continue
        balances[source] -= amount
        balances[target] += amount
        for account in accounts:
            locks[account].release()


def settle(balances, desks):
    shared = Array("q", balances, lock=False)
    locks = [Lock() for _ in balances]
    clerks = [Process(target=serve, args=(orders, shared, locks)) for orders in desks]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    return list(shared)
