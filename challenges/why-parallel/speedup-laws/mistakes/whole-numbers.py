# verdict: wrong-output
# Divides with //, which drops everything after the decimal point: 1 // 4 is 0.
import numpy as np


def speedup_laws(f, p, s):
    amdahl = 1.0 / (f + (1.0 - f) * (1 // p))
    gustafson = p - f * (p - 1)
    karp_flatt = np.full(len(f), np.nan)
    shared = p > 1
    inverse = 1.0 / p[shared]
    karp_flatt[shared] = (1.0 / s[shared] - inverse) / (1.0 - inverse)
    return np.array([amdahl, gustafson, karp_flatt])
