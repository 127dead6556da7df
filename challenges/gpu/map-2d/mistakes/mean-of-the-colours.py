# verdict: wrong-output
# Takes the mean of the three colours, but green looks much brighter than blue.
import numpy as np
from numba import cuda

SIDE = 8


@cuda.jit
def weigh(image, grey):
    column, row = cuda.grid(2)
    if row < grey.shape[0] and column < grey.shape[1]:
        red, green, blue = image[row, column, 0], image[row, column, 1], image[row, column, 2]
        grey[row, column] = (red + green + blue) / 3


def to_grey(image):
    rows, columns, _ = image.shape
    grey = np.zeros((rows, columns), dtype=np.float32)
    blocks = (columns + SIDE - 1) // SIDE, (rows + SIDE - 1) // SIDE
    weigh[blocks, (SIDE, SIDE)](image, grey)
    return grey
