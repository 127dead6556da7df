# verdict: too-slow
# Right, but the array of all differences has n x n x 3 numbers. It is written, squared and summed along
# an axis of length three, which is too short for a fast inner loop.
import numpy as np


def distances(points: np.ndarray) -> np.ndarray:
    difference = points[:, np.newaxis, :] - points[np.newaxis, :, :]
    return np.sqrt((difference**2).sum(axis=2))
