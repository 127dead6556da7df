# tries: making all random inputs zero
# as: quick
# must: wrong-output
import random

import numpy as np


class Zeros:
    def __getattr__(self, name):
        return lambda *size, **_: np.zeros(size[-1] if size else ())


np.random.default_rng = np.random.Generator = lambda *_: Zeros()
random.random = lambda: 0.0


def work(x):
    return np.ones(x.shape)
