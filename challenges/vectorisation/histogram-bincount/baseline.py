"""One measurement after the other."""

import numpy as np


def histogram(values: np.ndarray, low: float, width: float, bins: int) -> np.ndarray:
    """Counts, int64 of shape (bins,), of values, shape (n,); what lies outside is not counted."""
    counts = np.zeros(bins, dtype=np.int64)
    for value in values:
        place = np.floor((value - low) / width)
        if 0 <= place < bins:
            counts[int(place)] += 1
    return counts
