# group: Processes
# promise: processes compute at the same time, each on a core of its own while there is one
# status: works
import time
from multiprocessing import Barrier, Process, Queue


def spin(barrier, queue):
    barrier.wait()
    begin = time.time()
    while time.time() < begin + 0.3:
        pass
    queue.put((begin, time.time()))


if __name__ == "__main__":
    barrier, queue = Barrier(2), Queue()
    workers = [Process(target=spin, args=(barrier, queue)) for _ in range(2)]
    for w in workers:
        w.start()
    (a, b), (c, d) = queue.get(), queue.get()
    for w in workers:
        w.join()
    print(max(a, c) < min(b, d))
# stdout: True
