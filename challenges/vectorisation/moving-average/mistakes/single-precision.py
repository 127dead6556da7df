# verdict: wrong-output
# The running totals grow to millions. In float32, with seven digits, the difference of two of them has few left.
import numpy as np


def moving_average(x: np.ndarray, width: int) -> np.ndarray:
    totals = np.concatenate([[0.0], x]).cumsum(dtype=np.float32)
    return ((totals[width:] - totals[:-width]) / np.float32(width)).astype(np.float64)
