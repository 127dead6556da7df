# verdict: wrong-output
# Without brackets, only the 32 is multiplied by 5 / 9.
import numpy as np
from numba import cuda


@cuda.jit
def convert(fahrenheit, celsius):
    i = cuda.threadIdx.x
    celsius[i] = fahrenheit[i] - 32 * 5 / 9


def to_celsius(fahrenheit):
    celsius = np.zeros_like(fahrenheit)
    convert[1, fahrenheit.size](fahrenheit, celsius)
    return celsius
