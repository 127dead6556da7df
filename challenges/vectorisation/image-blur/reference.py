"""First down the columns, then along the rows: two passes of shifted slices."""

import numpy as np


def blur(image: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Blurred image, shape (rows, columns), with an odd number of weights in each direction."""
    rows, columns = image.shape
    padded = np.pad(image, len(weights) // 2, mode="edge")
    down = np.zeros((rows, padded.shape[1]))
    for shift, weight in enumerate(weights):
        down += weight * padded[shift : shift + rows]
    result = np.zeros((rows, columns))
    for shift, weight in enumerate(weights):
        result += weight * down[:, shift : shift + columns]
    return result
