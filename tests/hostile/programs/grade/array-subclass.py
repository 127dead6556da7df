# tries: returning a subclass of ndarray that is always equal
# as: quick
# must: wrong-output
import numpy as np


class Equal(np.ndarray):
    def __eq__(self, other):
        return np.True_

    def __array_function__(self, *_):
        return True

    def __array_ufunc__(self, *_, **__):
        return True


def work(x):
    return np.zeros_like(x).view(Equal)
