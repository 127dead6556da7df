# group: Managers
# promise: Manager has dict, list, Namespace, Queue, Value, Array, locks, Condition, Event, Barrier and Pool
# status: works
from multiprocessing import Manager, Process


def add(table, names, space, lock, queue, event):
    with lock:
        table["count"] = table.get("count", 0) + 1
    names.append("child")
    space.word = "set"
    queue.put(1)
    event.wait()


if __name__ == "__main__":
    with Manager() as manager:
        shared = (
            manager.dict(),
            manager.list(),
            manager.Namespace(),
            manager.Lock(),
            manager.Queue(),
            manager.Event(),
        )
        workers = [Process(target=add, args=shared) for _ in range(2)]
        for w in workers:
            w.start()
        table, names, space, lock, queue, event = shared
        print(queue.get() + queue.get())
        event.set()
        for w in workers:
            w.join()
        print(table, names, space.word)
# stdout: 2
# stdout: {'count': 2} ['child', 'child'] set
