# verdict: too-slow
# Right, but it calls NumPy for each pixel, with arrays of a few numbers.
import numpy as np


def segment(image: np.ndarray, centres: np.ndarray, steps: int) -> np.ndarray:
    pixels = image.reshape(-1, 3)
    now = centres.copy()
    labels = assign(pixels, now)
    for _ in range(steps):
        for label in range(len(now)):
            if (labels == label).any():
                now[label] = pixels[labels == label].mean(axis=0)
        labels = assign(pixels, now)
    return labels.reshape(image.shape[:2])


def assign(pixels, centres):
    nearest = [((centres - pixel) ** 2).sum(axis=1).argmin() for pixel in pixels]
    return np.array(nearest, dtype=np.int64)
