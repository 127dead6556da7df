# verdict: wrong-output
# == is also true where the word stands in neither place.
import numpy as np


def returns(words: list[str], word: str, longest: int) -> np.ndarray:
    here = np.array([other == word for other in words], dtype=bool)
    counts = [np.count_nonzero(here[:-d] == here[d:]) for d in range(1, longest + 1)]
    return np.array(counts, dtype=np.int64)
