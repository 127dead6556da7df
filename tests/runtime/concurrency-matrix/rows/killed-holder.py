# group: Locks
# promise: a killed process leaves its lock held, and can touch nothing afterwards
# status: works
import time
from multiprocessing import Event, Lock, Process, Value


def hold(lock, ready, count):
    lock.acquire()
    ready.set()
    while True:
        count.value += 1


if __name__ == "__main__":
    lock, ready, count = Lock(), Event(), Value("i", 0, lock=False)
    p = Process(target=hold, args=(lock, ready, count))
    p.start()
    ready.wait()
    p.kill()
    p.join()
    before = count.value
    time.sleep(0.2)
    print(lock.acquire(timeout=0.1), count.value == before, p.exitcode)
# stdout: False True -9
