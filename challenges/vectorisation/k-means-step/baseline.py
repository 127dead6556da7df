"""One pixel after the other."""

import numpy as np


def segment(image: np.ndarray, centres: np.ndarray, steps: int) -> np.ndarray:
    """Group of each pixel, int64 of shape (rows, columns), after so many steps of k-means."""
    rows, columns = image.shape[:2]
    pixels = image.reshape(-1, 3).tolist()
    now = centres.tolist()
    labels = assign(pixels, now)
    for _ in range(steps):
        sums = [[0.0, 0.0, 0.0] for _ in now]
        counts = [0] * len(now)
        for pixel, label in zip(pixels, labels):
            counts[label] += 1
            for axis in range(3):
                sums[label][axis] += pixel[axis]
        for label, count in enumerate(counts):
            if count > 0:
                now[label] = [total / count for total in sums[label]]
        labels = assign(pixels, now)
    return np.array(labels, dtype=np.int64).reshape(rows, columns)


def assign(pixels: list[list[float]], centres: list[list[float]]) -> list[int]:
    """Number of the nearest centre for each pixel; the first one if several are equally near."""
    labels = []
    for red, green, blue in pixels:
        squares = [
            (red - r) * (red - r) + (green - g) * (green - g) + (blue - b) * (blue - b)
            for r, g, b in centres
        ]
        labels.append(squares.index(min(squares)))
    return labels
