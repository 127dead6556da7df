"""One thread does everything: a loop on the slowest place to run one."""

import numpy as np
from numba import cuda


@cuda.jit
def convert(fahrenheit, celsius):
    """One thread goes through both arrays of shape (n,)."""
    for i in range(fahrenheit.size):
        celsius[i] = (fahrenheit[i] - 32) * 5 / 9


def to_celsius(fahrenheit: np.ndarray) -> np.ndarray:
    """Readings in degrees Celsius, float32 of shape (n,), 1 <= n <= 256."""
    celsius = np.zeros_like(fahrenheit)
    convert[1, 1](fahrenheit, celsius)
    return celsius
