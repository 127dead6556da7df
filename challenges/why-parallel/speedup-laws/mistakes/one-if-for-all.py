# verdict: error
# Asks "is p 1?" of a whole array, which has no single answer.
import numpy as np


def speedup_laws(f, p, s):
    amdahl = 1.0 / (f + (1.0 - f) / p)
    gustafson = p - f * (p - 1)
    if p == 1:
        karp_flatt = np.full(len(f), np.nan)
    else:
        karp_flatt = (1.0 / s - 1.0 / p) / (1.0 - 1.0 / p)
    return np.array([amdahl, gustafson, karp_flatt])
