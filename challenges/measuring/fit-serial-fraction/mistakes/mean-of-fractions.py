# verdict: wrong-output
# Takes the mean of Karp and Flatt's fractions: runs on few workers count as much as certain ones.
import numpy as np


def fit_serial_fraction(p, t):
    least = p.min()
    alone = t[p == least].mean()
    shared = p > least
    ratio = least / p[shared]
    fractions = (t[shared] / alone - ratio) / (1 - ratio)
    f = fractions.mean()
    e = fractions.std() / np.sqrt(len(fractions))
    return tuple(np.clip((f, f - 2 * e, f + 2 * e), 0.0, 1.0).tolist())
