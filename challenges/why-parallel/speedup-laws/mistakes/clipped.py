# verdict: wrong-output
# Cuts negative serial fractions off at 0, and hides that the speedup was above p.
import numpy as np


def speedup_laws(f, p, s):
    amdahl = 1.0 / (f + (1.0 - f) / p)
    gustafson = p - f * (p - 1)
    karp_flatt = np.full(len(f), np.nan)
    shared = p > 1
    inverse = 1.0 / p[shared]
    karp_flatt[shared] = np.maximum((1.0 / s[shared] - inverse) / (1.0 - inverse), 0.0)
    return np.array([amdahl, gustafson, karp_flatt])
