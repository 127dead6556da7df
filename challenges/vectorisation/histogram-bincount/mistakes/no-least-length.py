# verdict: wrong-output
# Without minlength the result ends at the last bin that holds something.
import numpy as np


def histogram(values: np.ndarray, low: float, width: float, bins: int) -> np.ndarray:
    place = np.floor((values - low) / width)
    inside = (place >= 0) & (place < bins)
    return np.bincount(place[inside].astype(np.intp)).astype(np.int64)
