# verdict: too-slow
# Right and short, but np.convolve multiplies every number once for each window that it lies in.
import numpy as np


def moving_average(x: np.ndarray, width: int) -> np.ndarray:
    return np.convolve(x, np.full(width, 1.0 / width), mode="valid")
