"""All pairs at once, one axis at a time."""

import numpy as np


def accelerations(positions: np.ndarray, masses: np.ndarray, softening: float) -> np.ndarray:
    """Acceleration of each body, shape (n, 3): positions has shape (n, 3), masses (n,); G is 1."""
    x, y, z = positions.T
    # Row i, column j: from body i to body j.
    dx = x - x[:, np.newaxis]
    dy = y - y[:, np.newaxis]
    dz = z - z[:, np.newaxis]
    square = dx * dx + dy * dy + dz * dz + softening * softening
    np.fill_diagonal(square, 1.0)  # a body is at distance 0 from itself: any number but 0 will do
    pull = masses / (square * np.sqrt(square))
    return np.stack([(pull * d).sum(axis=1) for d in (dx, dy, dz)], axis=1)
