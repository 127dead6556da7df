# group: Pools
# promise: results arrive while the program computes
# status: differs
# note: Without threads, results are taken in, and callbacks called, when the program waits, asks a result or sleeps. A program that computes between two questions finds them at the second one.
import time
from multiprocessing import Pool


def square(x):
    return x * x


if __name__ == "__main__":
    seen = []
    with Pool(1) as pool:
        result = pool.apply_async(square, (3,), callback=seen.append)
        while not result.ready():
            time.sleep(0.01)
        print(seen)
# stdout: [9]
