# verdict: wrong-output
# Moves the centres in the caller's array.
import numpy as np


def segment(image: np.ndarray, centres: np.ndarray, steps: int) -> np.ndarray:
    pixels = image.reshape(-1, 3)
    labels = assign(pixels, centres)
    for _ in range(steps):
        for label in range(len(centres)):
            if (labels == label).any():
                centres[label] = pixels[labels == label].mean(axis=0)
        labels = assign(pixels, centres)
    return labels.astype(np.int64).reshape(image.shape[:2])


def assign(pixels, centres):
    return ((pixels[:, np.newaxis] - centres) ** 2).sum(axis=2).argmin(axis=1)
