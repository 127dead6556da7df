# group: Shared memory
# promise: a loop that polls a NumPy view of shared memory without any synchronising call
# status: differs
# note: It never sees a change here. With time.sleep in the loop, or an Event in its place, it does. Value and Array elements are seen at once.
import time
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def change(name):
    shared = SharedMemory(name)
    shared.buf[0] = 1
    shared.close()


if __name__ == "__main__":
    shared = SharedMemory(create=True, size=1)
    p = Process(target=change, args=(shared.name,))
    p.start()
    while not shared.buf[0]:
        time.sleep(0.01)
    print(shared.buf[0])
    p.join()
    shared.close()
    shared.unlink()
# stdout: 1
