# group: Processes
# promise: a program without if __name__ == "__main__" gets CPython's RuntimeError, not a storm of workers
# status: works
from multiprocessing import Pool


def square(x):
    return x * x


pool = Pool(2)
print(pool.map(square, range(3)))
# outcome: error
# failure: RuntimeError
