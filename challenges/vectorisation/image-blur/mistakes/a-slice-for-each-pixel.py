# verdict: too-slow
# Right, but there is an array expression for each pixel, over a square that is too small to pay for the calls.
import numpy as np


def blur(image: np.ndarray, weights: np.ndarray) -> np.ndarray:
    size = len(weights)
    square = np.outer(weights, weights)
    padded = np.pad(image, size // 2, mode="edge")
    result = np.zeros(image.shape)
    for i in range(image.shape[0]):
        for j in range(image.shape[1]):
            result[i, j] = (square * padded[i : i + size, j : j + size]).sum()
    return result
