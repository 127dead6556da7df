# verdict: wrong-output
# np.histogram counts values on the upper edge in the last bin, and its edges are rounded in another way.
import numpy as np


def histogram(values: np.ndarray, low: float, width: float, bins: int) -> np.ndarray:
    counts, _ = np.histogram(values, bins=bins, range=(low, low + bins * width))
    return counts.astype(np.int64)
