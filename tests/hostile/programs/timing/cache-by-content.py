# tries: a table of answers, in the hope that inputs come again
# as: gated
# must: too-slow | refused | error | wrong-output | too-close-to-tell
import numpy as np

known = {}


def work(x):
    key = x.tobytes()
    if key not in known:
        known[key] = np.array([2 * value + 1 for value in x.tolist()])
    return known[key]
