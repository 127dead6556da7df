# verdict: wrong-output
# mode="same" adds windows that hang over the ends and count the missing numbers as 0.
import numpy as np


def moving_average(x: np.ndarray, width: int) -> np.ndarray:
    return np.convolve(x, np.full(width, 1.0 / width), mode="same")
