# tries: answering timed calls with what an earlier one had returned
# as: gated
# must: too-slow | refused | error | wrong-output | too-close-to-tell
import numpy as np

known = {}


def work(x):
    if len(x) not in known:
        known[len(x)] = np.array([2 * value + 1 for value in x.tolist()])
    return known[len(x)]
