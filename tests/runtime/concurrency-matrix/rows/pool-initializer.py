# group: Pools
# promise: initializer runs once in each worker; maxtasksperchild replaces workers
# status: works
import os
from multiprocessing import Pool

state = None


def begin(value):
    global state
    state = value


def ask(_):
    return state, os.getpid()


if __name__ == "__main__":
    with Pool(1, initializer=begin, initargs=("ready",), maxtasksperchild=1) as pool:
        answers = pool.map(ask, range(3), chunksize=1)
    print({word for word, _ in answers}, len({pid for _, pid in answers}))
# stdout: {'ready'} 3
