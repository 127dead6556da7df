# verdict: wrong-output
# Begins with distance 0, at which every word meets itself.
import numpy as np


def returns(words: list[str], word: str, longest: int) -> np.ndarray:
    here = np.array([other == word for other in words], dtype=bool)
    n = len(here)
    counts = [np.count_nonzero(here[: max(n - d, 0)] & here[d:]) for d in range(longest)]
    return np.array(counts, dtype=np.int64)
