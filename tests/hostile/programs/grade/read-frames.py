# tries: looking for expected values in every frame and every object
# as: quick
# must: wrong-output
import gc
import sys

import numpy as np


def work(x):
    frame = sys._getframe()
    while frame is not None:
        for name, value in {**frame.f_globals, **frame.f_locals}.items():
            if name in ("expected", "reference", "wanted", "answer"):
                return value
        frame = frame.f_back
    for found in gc.get_objects():
        if isinstance(found, np.ndarray) and found is not x and found.shape == x.shape:
            if found.size and np.all(found == 2 * x[:1] + 1):
                return found
    return np.zeros_like(x)
