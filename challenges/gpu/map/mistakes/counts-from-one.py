# verdict: out-of-bounds
# Threads are numbered from 0, like elements; here the last thread goes one element too far.
import numpy as np
from numba import cuda


@cuda.jit
def convert(fahrenheit, celsius):
    i = cuda.threadIdx.x + 1
    celsius[i] = (fahrenheit[i] - 32) * 5 / 9


def to_celsius(fahrenheit):
    celsius = np.zeros_like(fahrenheit)
    convert[1, fahrenheit.size](fahrenheit, celsius)
    return celsius
