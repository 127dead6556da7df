# verdict: race
# The loop of the serial program stayed in the kernel: every thread writes every element.
import numpy as np
from numba import cuda


@cuda.jit
def convert(fahrenheit, celsius):
    for i in range(fahrenheit.size):
        celsius[i] = (fahrenheit[i] - 32) * 5 / 9


def to_celsius(fahrenheit):
    celsius = np.zeros_like(fahrenheit)
    convert[1, fahrenheit.size](fahrenheit, celsius)
    return celsius
