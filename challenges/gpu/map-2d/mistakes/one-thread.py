# verdict: too-slow
# One thread does everything: right, but the GPU has thousands, and memory is asked for one number at a time.
import numpy as np
from numba import cuda


@cuda.jit
def weigh(image, grey):
    for row in range(grey.shape[0]):
        for column in range(grey.shape[1]):
            red, green, blue = image[row, column, 0], image[row, column, 1], image[row, column, 2]
            grey[row, column] = 0.299 * red + 0.587 * green + 0.114 * blue


def to_grey(image):
    rows, columns, _ = image.shape
    grey = np.zeros((rows, columns), dtype=np.float32)
    weigh[1, 1](image, grey)
    return grey
