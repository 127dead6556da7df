# tries: nan and infinity where numbers are expected
# as: checked
# must: wrong-output
import numpy as np


def work(x):
    return np.full(x.shape, np.nan)
