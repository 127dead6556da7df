# verdict: wrong-output
# np.roll joins the end of the text to its beginning and finds pairs that are not there.
import numpy as np


def returns(words: list[str], word: str, longest: int) -> np.ndarray:
    here = np.array([other == word for other in words], dtype=bool)
    counts = [np.count_nonzero(here & np.roll(here, -d)) for d in range(1, longest + 1)]
    return np.array(counts, dtype=np.int64)
