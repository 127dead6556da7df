# verdict: error
# Works on two columns at a time, so an odd number of elements can't be reshaped.
import numpy as np


def axpy(a: float, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    pairs = a * x.reshape(-1, 2) + y.reshape(-1, 2)
    return pairs.reshape(-1)
