# verdict: wrong-output
# The kernel takes columns from x, but the launch puts the rows along x: a part of a wide picture stays black.
import numpy as np
from numba import cuda

SIDE = 8


@cuda.jit
def weigh(image, grey):
    column, row = cuda.grid(2)
    if row < grey.shape[0] and column < grey.shape[1]:
        red, green, blue = image[row, column, 0], image[row, column, 1], image[row, column, 2]
        grey[row, column] = 0.299 * red + 0.587 * green + 0.114 * blue


def to_grey(image):
    rows, columns, _ = image.shape
    grey = np.zeros((rows, columns), dtype=np.float32)
    blocks = (rows + SIDE - 1) // SIDE, (columns + SIDE - 1) // SIDE
    weigh[blocks, (SIDE, SIDE)](image, grey)
    return grey
