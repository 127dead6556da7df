# verdict: wrong-output
# Pads with zeros, so the picture darkens towards its edges.
import numpy as np


def blur(image: np.ndarray, weights: np.ndarray) -> np.ndarray:
    rows, columns = image.shape
    padded = np.pad(image, len(weights) // 2)
    down = sum(weight * padded[k : k + rows] for k, weight in enumerate(weights))
    return sum(weight * down[:, k : k + columns] for k, weight in enumerate(weights))
