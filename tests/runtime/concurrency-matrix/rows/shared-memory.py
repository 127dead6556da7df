# group: Shared memory
# promise: SharedMemory and ShareableList by name, with NumPy arrays on them
# status: differs
# note: As for array views: changes travel at synchronising calls. Polling without any never sees one.
import numpy as np
from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList, SharedMemory


def double(name):
    shared = SharedMemory(name)
    array = np.ndarray(4, dtype=np.int32, buffer=shared.buf)
    array *= 2
    del array
    shared.close()


if __name__ == "__main__":
    shared = SharedMemory(create=True, size=16)
    array = np.ndarray(4, dtype=np.int32, buffer=shared.buf)
    array[:] = range(4)
    p = Process(target=double, args=(shared.name,))
    p.start()
    p.join()
    print(array)
    del array
    shared.close()
    shared.unlink()
    try:
        SharedMemory(shared.name)
    except FileNotFoundError:
        print("gone")
    items = ShareableList([1, "two", None])
    print(items[1], ShareableList(name=items.shm.name)[0])
# stdout: [0 2 4 6]
# stdout: gone
# stdout: two 1
