# verdict: wrong-output
# Returns the groups from before the last move of the centres.
import numpy as np


def segment(image: np.ndarray, centres: np.ndarray, steps: int) -> np.ndarray:
    pixels = image.reshape(-1, 3)
    now = centres.copy()
    labels = np.zeros(len(pixels), dtype=np.int64)
    for _ in range(steps):
        labels = ((pixels[:, np.newaxis] - now) ** 2).sum(axis=2).argmin(axis=1)
        for label in range(len(now)):
            if (labels == label).any():
                now[label] = pixels[labels == label].mean(axis=0)
    return labels.astype(np.int64).reshape(image.shape[:2])
