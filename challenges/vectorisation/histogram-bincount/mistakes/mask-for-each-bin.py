# verdict: too-slow
# Right, but each of the 500 bins goes over all values.
import numpy as np


def histogram(values: np.ndarray, low: float, width: float, bins: int) -> np.ndarray:
    place = np.floor((values - low) / width)
    counts = [np.count_nonzero(place == k) for k in range(bins)]
    return np.array(counts, dtype=np.int64)
