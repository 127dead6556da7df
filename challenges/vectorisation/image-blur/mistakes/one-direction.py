# verdict: wrong-output
# Blurs down the columns and forgets the second pass.
import numpy as np


def blur(image: np.ndarray, weights: np.ndarray) -> np.ndarray:
    rows = image.shape[0]
    reach = len(weights) // 2
    padded = np.pad(image, ((reach, reach), (0, 0)), mode="edge")
    return sum(weight * padded[k : k + rows] for k, weight in enumerate(weights))
