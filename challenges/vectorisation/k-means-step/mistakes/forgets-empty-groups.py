# verdict: wrong-output
# A group without pixels gets 0 / 0 as its centre. argmin then takes nan for the smallest number.
import numpy as np


def segment(image: np.ndarray, centres: np.ndarray, steps: int) -> np.ndarray:
    pixels = image.reshape(-1, 3)
    now = centres.copy()
    labels = assign(pixels, now)
    for _ in range(steps):
        counts = np.bincount(labels, minlength=len(now))
        for axis in range(3):
            sums = np.bincount(labels, weights=pixels[:, axis], minlength=len(now))
            with np.errstate(invalid="ignore"):
                now[:, axis] = sums / counts
        labels = assign(pixels, now)
    return labels.astype(np.int64).reshape(image.shape[:2])


def assign(pixels, centres):
    return ((pixels[:, np.newaxis] - centres) ** 2).sum(axis=2).argmin(axis=1)
