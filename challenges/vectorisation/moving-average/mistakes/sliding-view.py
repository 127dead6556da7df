# verdict: too-slow
# The view costs nothing, but the mean still adds up width numbers for every window.
import numpy as np


def moving_average(x: np.ndarray, width: int) -> np.ndarray:
    return np.lib.stride_tricks.sliding_window_view(x, width).mean(axis=1)
