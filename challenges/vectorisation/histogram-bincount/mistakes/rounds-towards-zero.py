# verdict: wrong-output
# astype cuts the digits off, so -0.4 becomes 0: values just below the lowest bin are counted in it.
import numpy as np


def histogram(values: np.ndarray, low: float, width: float, bins: int) -> np.ndarray:
    place = ((values - low) / width).astype(np.intp)
    inside = (place >= 0) & (place < bins)
    return np.bincount(place[inside], minlength=bins).astype(np.int64)
