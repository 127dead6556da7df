"""Bounded buffer: producers and consumers share a ring in an Array, guarded by one Condition."""

from multiprocessing import Array, Condition, Process, Queue, Value

CAPACITY = 4
ITEMS = 40


def produce(ring, state, condition, first: int) -> None:
    for item in range(first, first + ITEMS):
        with condition:
            condition.wait_for(lambda: state[1] < CAPACITY)
            ring[(state[0] + state[1]) % CAPACITY] = item
            state[1] += 1
            condition.notify_all()


def consume(ring, state, condition, left, results) -> None:
    total = 0
    while True:
        with condition:
            condition.wait_for(lambda: state[1] > 0 or left.value == 0)
            if state[1] == 0:
                break
            total += ring[state[0]]
            state[0] = (state[0] + 1) % CAPACITY
            state[1] -= 1
            left.value -= 1
            condition.notify_all()
    results.put(total)


def main() -> None:
    condition, results = Condition(), Queue()
    ring = Array("i", CAPACITY, lock=False)
    state = Array("i", 2, lock=False)
    left = Value("i", 2 * ITEMS, lock=False)
    processes = [
        *(Process(target=produce, args=(ring, state, condition, first)) for first in (0, 1000)),
        *(Process(target=consume, args=(ring, state, condition, left, results)) for _ in range(2)),
    ]
    for process in processes:
        process.start()
    print(sum(results.get() for _ in range(2)))
    for process in processes:
        process.join()
    print(left.value, list(state)[1])


if __name__ == "__main__":
    main()
