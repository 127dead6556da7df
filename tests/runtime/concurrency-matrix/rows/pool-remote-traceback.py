# group: Pools
# promise: an exception in a worker is raised where its result is asked for, with the worker's traceback as its cause
# status: works
from multiprocessing import Pool


def invert(x):
    return 1 / x


if __name__ == "__main__":
    with Pool(1) as pool:
        try:
            pool.map(invert, [1, 0])
        except ZeroDivisionError as error:
            print(error, type(error.__cause__).__name__, "in invert" in str(error.__cause__))
# stdout: division by zero RemoteTraceback True
