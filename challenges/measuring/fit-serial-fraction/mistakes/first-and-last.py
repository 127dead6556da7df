# verdict: wrong-output
# Solves Amdahl's law with two of the runs and throws the others away.
import numpy as np


def fit_serial_fraction(p, t):
    first, last = np.argmin(p), np.argmax(p)
    speedup = t[first] / t[last]
    ratio = p[first] / p[last]
    f = (1 / speedup - ratio) / (1 - ratio)
    return tuple(np.clip((f, f, f), 0.0, 1.0).tolist())
