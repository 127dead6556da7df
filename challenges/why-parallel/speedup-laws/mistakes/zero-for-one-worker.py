# verdict: wrong-output
# Says that a program on one worker has no serial part, although nothing was measured that could tell.
import numpy as np


def speedup_laws(f, p, s):
    amdahl = 1.0 / (f + (1.0 - f) / p)
    gustafson = p - f * (p - 1)
    karp_flatt = np.zeros(len(f))
    shared = p > 1
    inverse = 1.0 / p[shared]
    karp_flatt[shared] = (1.0 / s[shared] - inverse) / (1.0 - inverse)
    return np.array([amdahl, gustafson, karp_flatt])
