"""All bin numbers at once, then one call that counts them."""

import numpy as np


def histogram(values: np.ndarray, low: float, width: float, bins: int) -> np.ndarray:
    """Counts, int64 of shape (bins,), of values, shape (n,); what lies outside is not counted."""
    place = np.floor((values - low) / width)
    inside = (place >= 0) & (place < bins)
    counts = np.bincount(place[inside].astype(np.intp), minlength=bins)
    return counts.astype(np.int64)
