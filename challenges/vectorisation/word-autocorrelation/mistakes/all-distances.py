# verdict: too-slow
# Right, but np.correlate works out every distance up to the length of the text, and only a few are asked for.
import numpy as np


def returns(words: list[str], word: str, longest: int) -> np.ndarray:
    counts = np.zeros(longest, dtype=np.int64)
    if len(words) > 1:
        here = np.array([other == word for other in words], dtype=np.float64)
        pairs = np.correlate(here, here, mode="full")[len(words) :][:longest]
        counts[: len(pairs)] = pairs.round()
    return counts
