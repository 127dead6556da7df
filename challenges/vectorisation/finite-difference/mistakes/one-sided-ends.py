# verdict: wrong-output
# np.gradient takes a simple difference at both ends unless it is told edge_order=2.
import numpy as np


def slopes(y: np.ndarray, h: float) -> np.ndarray:
    return np.gradient(y, h)
