"""Dining philosophers, right: everybody takes the fork with the lower number first."""

from multiprocessing import Array, Barrier, Lock, Process

SEATS = 4
MEALS = 25


def dine(seat: int, forks, meals, table) -> None:
    first, second = sorted((seat, (seat + 1) % SEATS))
    table.wait()
    for _ in range(MEALS):
        with forks[first], forks[second]:
            meals[seat] += 1


def main() -> None:
    forks = [Lock() for _ in range(SEATS)]
    meals = Array("i", SEATS)
    table = Barrier(SEATS)
    guests = [Process(target=dine, args=(seat, forks, meals, table)) for seat in range(SEATS)]
    for guest in guests:
        guest.start()
    for guest in guests:
        guest.join()
    print(meals[:], sum(meals))


if __name__ == "__main__":
    main()
