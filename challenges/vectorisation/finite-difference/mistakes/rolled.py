# verdict: wrong-output
# np.roll brings the last sample in before the first one, so both ends are wrong.
import numpy as np


def slopes(y: np.ndarray, h: float) -> np.ndarray:
    return (np.roll(y, -1) - np.roll(y, 1)) / (2.0 * h)
