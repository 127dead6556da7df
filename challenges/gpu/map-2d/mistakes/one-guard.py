# verdict: out-of-bounds
# Guards the columns only. The thread blocks at the bottom have rows too many as well.
import numpy as np
from numba import cuda

SIDE = 8


@cuda.jit
def weigh(image, grey):
    column, row = cuda.grid(2)
    if column < grey.shape[1]:
        red, green, blue = image[row, column, 0], image[row, column, 1], image[row, column, 2]
        grey[row, column] = 0.299 * red + 0.587 * green + 0.114 * blue


def to_grey(image):
    rows, columns, _ = image.shape
    grey = np.zeros((rows, columns), dtype=np.float32)
    blocks = (columns + SIDE - 1) // SIDE, (rows + SIDE - 1) // SIDE
    weigh[blocks, (SIDE, SIDE)](image, grey)
    return grey
