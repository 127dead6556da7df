# verdict: too-slow
# Right, but it adds one shifted picture for each of the 169 weights of a square of 13 x 13. Two passes need 26.
import numpy as np


def blur(image: np.ndarray, weights: np.ndarray) -> np.ndarray:
    rows, columns = image.shape
    padded = np.pad(image, len(weights) // 2, mode="edge")
    result = np.zeros((rows, columns))
    for i, down in enumerate(weights):
        for j, across in enumerate(weights):
            result += down * across * padded[i : i + rows, j : j + columns]
    return result
