# verdict: wrong-output
# The running totals do not begin with 0, so the first window is missing.
import numpy as np


def moving_average(x: np.ndarray, width: int) -> np.ndarray:
    totals = np.cumsum(x)
    return (totals[width:] - totals[:-width]) / width
