"""Text is looked at once; after that there are only booleans."""

import numpy as np


def returns(words: list[str], word: str, longest: int) -> np.ndarray:
    """Pairs of word at each distance from 1 to longest: int64 of shape (longest,)."""
    here = np.array([other == word for other in words], dtype=bool)
    counts = np.zeros(longest, dtype=np.int64)
    for distance in range(1, min(longest, len(words) - 1) + 1):
        counts[distance - 1] = np.count_nonzero(here[:-distance] & here[distance:])
    return counts
