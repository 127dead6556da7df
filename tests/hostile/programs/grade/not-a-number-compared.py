# tries: nan where the grader itself compares
# as: quick
# must: wrong-output
import numpy as np


def work(x):
    return np.where(np.arange(len(x)) % 2, np.nan, 2 * x + 1)
