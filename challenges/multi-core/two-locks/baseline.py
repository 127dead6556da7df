"""One clerk does all orders: right, and nobody else can do anything meanwhile."""


def audit(account):
    """Check an account, which takes about 15 ms."""
    checksum = account
    for entry in range(60_000):
        checksum = (checksum + entry) % 9973
    return checksum


def settle(balances, desks):
    """The balances after all orders of all desks."""
    balances = list(balances)
    for orders in desks:
        for source, target, amount in orders:
            audit(source)
            balances[source] -= amount
            balances[target] += amount
    return balances
