"""A thread for each pixel; x goes along a row, y down the rows."""

import numpy as np
from numba import cuda

SIDE = 8


@cuda.jit
def weigh(image, grey):
    """One thread: one pixel. image is (rows, columns, 3), grey is (rows, columns)."""
    column, row = cuda.grid(2)
    if row < grey.shape[0] and column < grey.shape[1]:
        red, green, blue = image[row, column, 0], image[row, column, 1], image[row, column, 2]
        grey[row, column] = 0.299 * red + 0.587 * green + 0.114 * blue


def to_grey(image: np.ndarray) -> np.ndarray:
    """Brightness from 0 to 1, float32 of shape (rows, columns), of a colour image."""
    rows, columns, _ = image.shape
    grey = np.zeros((rows, columns), dtype=np.float32)
    blocks = (columns + SIDE - 1) // SIDE, (rows + SIDE - 1) // SIDE
    weigh[blocks, (SIDE, SIDE)](image, grey)
    return grey
