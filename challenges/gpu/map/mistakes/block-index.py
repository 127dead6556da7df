# verdict: race
# There is one thread block, number 0, so every thread writes element 0.
import numpy as np
from numba import cuda


@cuda.jit
def convert(fahrenheit, celsius):
    i = cuda.blockIdx.x
    celsius[i] = (fahrenheit[cuda.threadIdx.x] - 32) * 5 / 9


def to_celsius(fahrenheit):
    celsius = np.zeros_like(fahrenheit)
    convert[1, fahrenheit.size](fahrenheit, celsius)
    return celsius
