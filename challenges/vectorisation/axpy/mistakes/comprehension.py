# verdict: too-slow
# A comprehension is shorter than the loop, but it is one: every element still becomes a Python object.
import numpy as np


def axpy(a: float, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.array([a * u + v for u, v in zip(x, y)], dtype=np.float64)
