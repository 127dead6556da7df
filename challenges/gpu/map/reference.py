"""As many threads as readings; each thread converts the one with its own number."""

import numpy as np
from numba import cuda


@cuda.jit
def convert(fahrenheit, celsius):
    """One thread: one element of two arrays of shape (n,)."""
    i = cuda.threadIdx.x
    celsius[i] = (fahrenheit[i] - 32) * 5 / 9


def to_celsius(fahrenheit: np.ndarray) -> np.ndarray:
    """Readings in degrees Celsius, float32 of shape (n,), 1 <= n <= 256."""
    celsius = np.zeros_like(fahrenheit)
    convert[1, fahrenheit.size](fahrenheit, celsius)
    return celsius
