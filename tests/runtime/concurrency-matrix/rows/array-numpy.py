# group: Shared memory
# promise: np.frombuffer(array.get_obj()) is a view of the shared array
# status: differs
# note: Linear memories are private, so the view is a copy that follows: own changes are written out and others' taken over at every lock, queue, pipe, barrier, start, join and sleep.
import numpy as np
from multiprocessing import Array, Barrier, Process


def fill(array, k, barrier):
    view = np.frombuffer(array.get_obj())
    view[k * 4 : k * 4 + 4] = k + 1
    barrier.wait()
    print(view.sum())


if __name__ == "__main__":
    array, barrier = Array("d", 8), Barrier(2)
    workers = [Process(target=fill, args=(array, k, barrier)) for k in range(2)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print(array[:])
# stdout: 12.0
# stdout: 12.0
# stdout: [1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 2.0, 2.0]
