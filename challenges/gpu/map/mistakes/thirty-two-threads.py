# verdict: wrong-output
# Never starts more than 32 threads, so readings after the 32nd have nobody who converts them.
import numpy as np
from numba import cuda


@cuda.jit
def convert(fahrenheit, celsius):
    i = cuda.threadIdx.x
    celsius[i] = (fahrenheit[i] - 32) * 5 / 9


def to_celsius(fahrenheit):
    celsius = np.zeros_like(fahrenheit)
    convert[1, min(32, fahrenheit.size)](fahrenheit, celsius)
    return celsius
