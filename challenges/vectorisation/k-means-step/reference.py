"""All pixels at once, one colour channel at a time."""

import numpy as np


def segment(image: np.ndarray, centres: np.ndarray, steps: int) -> np.ndarray:
    """Group of each pixel, int64 of shape (rows, columns), after so many steps of k-means."""
    channels = image.reshape(-1, 3).T.copy()
    now = centres.T.copy()
    labels = assign(channels, now)
    for _ in range(steps):
        counts = np.bincount(labels, minlength=len(centres))
        used = counts > 0
        for channel, centre in zip(channels, now):
            sums = np.bincount(labels, weights=channel, minlength=len(centres))
            centre[used] = sums[used] / counts[used]
        labels = assign(channels, now)
    return labels.astype(np.int64).reshape(image.shape[:2])


def assign(channels: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """Number of the nearest centre, shape (n,): channels has shape (3, n), centres (3, k)."""
    squares = np.zeros((centres.shape[1], channels.shape[1]))
    for channel, centre in zip(channels, centres):
        difference = channel - centre[:, np.newaxis]
        squares += difference * difference
    return squares.argmin(axis=0)
