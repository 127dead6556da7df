"""Bank transfers: two locks for each transfer, always in the same order; no money is lost."""

import random
from multiprocessing import Array, Lock, Process, Value

ACCOUNTS, TRANSFERS = 6, 120


def transfer(seed: int, balances, locks, refused) -> None:
    rng = random.Random(seed)
    for _ in range(TRANSFERS):
        source, target = rng.sample(range(ACCOUNTS), 2)
        amount = rng.randrange(1, 60)
        first, second = sorted((source, target))
        with locks[first], locks[second]:
            if balances[source] >= amount:
                balances[source] -= amount
                balances[target] += amount
            else:
                with refused.get_lock():
                    refused.value += 1


def main() -> None:
    balances = Array("q", [100] * ACCOUNTS, lock=False)
    locks = [Lock() for _ in range(ACCOUNTS)]
    refused = Value("i", 0)
    clerks = [Process(target=transfer, args=(seed, balances, locks, refused)) for seed in range(3)]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    print(sum(balances), min(balances) >= 0, 0 <= refused.value <= 3 * TRANSFERS)


if __name__ == "__main__":
    main()
