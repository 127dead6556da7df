# tries: returning one array again and again, each time with new contents
# as: gated
# must: too-slow | refused | error | wrong-output | too-close-to-tell
import numpy as np

buffer = np.zeros(20_000)


def work(x):
    if len(x) < 10:
        return 2 * x + 1
    np.multiply(x, 2, out=buffer)
    np.add(buffer, 1, out=buffer)
    return buffer
