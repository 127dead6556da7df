"""Readers and writers: many may read at once, one alone may write; a reader never sees a
half-written record.
"""

from multiprocessing import Array, Lock, Process, Queue, Semaphore, Value

ROUNDS = 30


def read(record, count, mutex, room, torn) -> None:
    bad = 0
    for _ in range(ROUNDS):
        with mutex:
            count.value += 1
            if count.value == 1:
                room.acquire()
        values = record[:]
        bad += len(set(values)) != 1
        with mutex:
            count.value -= 1
            if count.value == 0:
                room.release()
    torn.put(bad)


def write(record, room, start: int) -> None:
    for round_ in range(ROUNDS):
        with room:
            for k in range(len(record)):
                record[k] = start + round_


def main() -> None:
    record = Array("i", 8, lock=False)
    count = Value("i", 0, lock=False)
    mutex, room, torn = Lock(), Semaphore(1), Queue()
    people = [Process(target=read, args=(record, count, mutex, room, torn)) for _ in range(2)]
    people += [Process(target=write, args=(record, room, 1000 * k)) for k in (1, 2)]
    for person in people:
        person.start()
    print(sum(torn.get() for _ in range(2)))
    for person in people:
        person.join()
    print(len(set(record[:])), record[0] in (1000 + ROUNDS - 1, 2000 + ROUNDS - 1), count.value)


if __name__ == "__main__":
    main()
