# group: Pools
# promise: imap takes an endless iterable
# status: differs
# note: CPython's thread would read it without end; here a few tasks for each worker are sent ahead, more as results come in.
from itertools import count
from multiprocessing import Pool


def square(x):
    return x * x


if __name__ == "__main__":
    with Pool(2) as pool:
        for value in pool.imap(square, count()):
            if value > 50:
                print(value)
                break
# stdout: 64
