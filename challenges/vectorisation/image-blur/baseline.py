"""One pixel after the other, each with a whole square of weights."""

import numpy as np


def blur(image: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Blurred image, shape (rows, columns), with an odd number of weights in each direction."""
    rows, columns = image.shape
    padded = np.pad(image, len(weights) // 2, mode="edge").tolist()
    square = np.outer(weights, weights).tolist()
    result = np.zeros((rows, columns))
    for row in range(rows):
        for column in range(columns):
            total = 0.0
            for i, line in enumerate(square):
                pixels = padded[row + i][column : column + len(line)]
                for weight, pixel in zip(line, pixels):
                    total += weight * pixel
            result[row, column] = total
    return result
