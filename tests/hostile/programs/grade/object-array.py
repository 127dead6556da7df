# tries: returning an array of objects that run code
# as: checked
# must: wrong-output
import numpy as np


class Number:
    def __sub__(self, other):
        return 0

    __rsub__ = __sub__

    def __eq__(self, other):
        return True


def work(x):
    return np.array([Number() for _ in x], dtype=object)
