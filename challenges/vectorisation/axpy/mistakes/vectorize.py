# verdict: too-slow
# np.vectorize has the name and the interface of a compiled loop, but it calls the Python function for every element.
import numpy as np


def axpy(a: float, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.vectorize(lambda u, v: a * u + v, otypes=[np.float64])(x, y)
