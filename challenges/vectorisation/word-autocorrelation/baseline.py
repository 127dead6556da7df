"""One distance and one position after the other."""

import numpy as np


def returns(words: list[str], word: str, longest: int) -> np.ndarray:
    """Pairs of word at each distance from 1 to longest: int64 of shape (longest,)."""
    counts = np.zeros(longest, dtype=np.int64)
    for distance in range(1, longest + 1):
        for i in range(len(words) - distance):
            if words[i] == word and words[i + distance] == word:
                counts[distance - 1] += 1
    return counts
