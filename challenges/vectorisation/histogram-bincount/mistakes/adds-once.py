# verdict: wrong-output
# counts[place] += 1 adds 1 once to each bin that occurs, however often it occurs.
import numpy as np


def histogram(values: np.ndarray, low: float, width: float, bins: int) -> np.ndarray:
    place = np.floor((values - low) / width)
    inside = (place >= 0) & (place < bins)
    counts = np.zeros(bins, dtype=np.int64)
    counts[place[inside].astype(np.intp)] += 1
    return counts
