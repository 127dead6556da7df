# verdict: wrong-output
# np.convolve turns the weights round before it multiplies: the one on the left meets the pixel on the right.
import numpy as np


def blur(image: np.ndarray, weights: np.ndarray) -> np.ndarray:
    padded = np.pad(image, len(weights) // 2, mode="edge")
    down = np.apply_along_axis(np.convolve, 0, padded, weights, mode="valid")
    return np.apply_along_axis(np.convolve, 1, down, weights, mode="valid")
