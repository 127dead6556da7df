# verdict: wrong-output
# The product is subtracted instead of added.
import numpy as np


def axpy(a: float, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return y - a * x
