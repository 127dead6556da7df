"""Clerks move money between accounts. Sooner or later, all of them stand still."""

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
            with locks[target]:
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


if __name__ == "__main__":
    one_way = [(0, 1, 10)] * 30
    and_back = [(1, 0, 10)] * 30
    print(settle([500, 500], [one_way, and_back]))  # should print [500, 500]
