# verdict: out-of-bounds
# Compares the row with the number of columns and the column with the number of rows, which is right for square pictures only.
import numpy as np
from numba import cuda

SIDE = 8


@cuda.jit
def weigh(image, grey):
    column, row = cuda.grid(2)
    if row < grey.shape[1] and column < grey.shape[0]:
        red, green, blue = image[row, column, 0], image[row, column, 1], image[row, column, 2]
        grey[row, column] = 0.299 * red + 0.587 * green + 0.114 * blue


def to_grey(image):
    rows, columns, _ = image.shape
    grey = np.zeros((rows, columns), dtype=np.float32)
    blocks = (columns + SIDE - 1) // SIDE, (rows + SIDE - 1) // SIDE
    weigh[blocks, (SIDE, SIDE)](image, grey)
    return grey
