# group: Locks
# promise: Lock, RLock, Semaphore, BoundedSemaphore, Condition, Event and Barrier work between processes
# status: works
from multiprocessing import Barrier, BoundedSemaphore, Condition, Event, Process, RLock, Value


def party(barrier, rlock, condition, event, count):
    barrier.wait()
    with rlock, rlock:
        count.value += 1
    with condition:
        condition.wait_for(lambda: count.value >= 2)
    event.wait()
    with condition:
        count.value += 10


if __name__ == "__main__":
    barrier, rlock, condition, event = Barrier(3), RLock(), Condition(), Event()
    count = Value("i", 0, lock=False)
    workers = [
        Process(target=party, args=(barrier, rlock, condition, event, count)) for _ in range(2)
    ]
    for w in workers:
        w.start()
    barrier.wait()
    while count.value < 2:
        with condition:
            condition.notify_all()
    with condition:
        condition.notify_all()
    event.set()
    for w in workers:
        w.join()
    bounded = BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print(count.value, error)
# stdout: 22 semaphore or lock released too many times
