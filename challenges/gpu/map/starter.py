"""Convert temperatures: one thread for each reading."""

import numpy as np
from numba import cuda


@cuda.jit
def convert(fahrenheit, celsius):
    # Runs once in every thread. Which element is this thread's own?
    pass


def to_celsius(fahrenheit):
    celsius = np.zeros_like(fahrenheit)
    # 1 thread block, with as many threads as there are readings.
    convert[1, fahrenheit.size](fahrenheit, celsius)
    return celsius


if __name__ == "__main__":
    readings = np.array([32, 50, 212], dtype=np.float32)
    print(to_celsius(readings))  # should print [  0.  10. 100.]
