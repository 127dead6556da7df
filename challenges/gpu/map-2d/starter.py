"""A colour picture in grey: one thread for each pixel, in rows and columns."""

import numpy as np
from numba import cuda

SIDE = 8  # thread blocks of 8 x 8 threads


@cuda.jit
def weigh(image, grey):
    column, row = cuda.grid(2)
    # Is there such a pixel? Then weigh its three colours.


def to_grey(image):
    rows, columns, _ = image.shape
    grey = np.zeros((rows, columns), dtype=np.float32)
    blocks = (1, 1)  # thread blocks along x and along y
    weigh[blocks, (SIDE, SIDE)](image, grey)
    return grey


if __name__ == "__main__":
    from forkjoin import show

    y, x = np.mgrid[0:24, 0:40].astype(np.float32)
    image = np.stack([x / 40, y / 24, 1 - x / 40], axis=2)
    grey = to_grey(image)
    print(grey.shape, grey.max())
    show(grey, caption="The picture in grey", colormap="grey")
