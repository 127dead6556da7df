# tries: returning half a gigabyte
# as: quick
# must: wrong-output | memory | error
import numpy as np


def work(x):
    return np.zeros(1 << 28, dtype=np.uint8)
