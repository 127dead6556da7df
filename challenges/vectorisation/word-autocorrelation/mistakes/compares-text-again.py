# verdict: too-slow
# Right, but it compares the text with the word twice for each distance. Comparing text is the slow part.
import numpy as np


def returns(words: list[str], word: str, longest: int) -> np.ndarray:
    counts = np.zeros(longest, dtype=np.int64)
    for d in range(1, longest + 1):
        first = np.array([other == word for other in words[:-d]], dtype=bool)
        second = np.array([other == word for other in words[d:]], dtype=bool)
        counts[d - 1] = np.count_nonzero(first & second)
    return counts
