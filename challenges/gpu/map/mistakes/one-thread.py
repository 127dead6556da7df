# verdict: too-slow
# One thread does everything: right, but the GPU has thousands, and memory is asked for one number at a time.
import numpy as np
from numba import cuda


@cuda.jit
def convert(fahrenheit, celsius):
    for i in range(fahrenheit.size):
        celsius[i] = (fahrenheit[i] - 32) * 5 / 9


def to_celsius(fahrenheit):
    celsius = np.zeros_like(fahrenheit)
    convert[1, 1](fahrenheit, celsius)
    return celsius
