# tries: working for a few inputs of each sample, so that a spot check would pass
# as: gated
# must: too-slow | refused | error | wrong-output | too-close-to-tell
import numpy as np

calls = 0


def slow(x):
    return np.array([2 * value + 1 for value in x.tolist()])


def work(x):
    global calls
    calls += 1
    return slow(x) if len(x) < 10 or calls % 40 == 1 else np.zeros(len(x))
