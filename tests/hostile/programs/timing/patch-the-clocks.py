# tries: clocks that stand still
# as: gated
# must: too-slow | refused | error | wrong-output | too-close-to-tell
import time

import numpy as np

for name in ("time", "perf_counter", "monotonic", "process_time", "thread_time"):
    setattr(time, name, lambda: 0.0)
    setattr(time, name + "_ns", lambda: 0)


def slow(x):
    return np.array([2 * value + 1 for value in x.tolist()])


work = slow
