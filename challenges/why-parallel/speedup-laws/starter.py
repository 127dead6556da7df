"""Three laws of speedup. The first row is done; two are missing."""

import numpy as np


def speedup_laws(f, p, s):
    result = np.zeros((3, len(f)))
    result[0] = 1.0 / (f + (1.0 - f) / p)
    # row 1: Gustafson
    # row 2: Karp and Flatt, nan for one worker
    return result


if __name__ == "__main__":
    f = np.array([0.0, 0.1, 0.1, 0.1])
    p = np.array([4, 4, 16, 1])
    s = np.array([3.9, 3.0, 6.4, 1.0])
    amdahl, gustafson, karp_flatt = speedup_laws(f, p, s)
    for i in range(len(f)):
        print(
            f"f = {f[i]:.1f}, p = {p[i]:2d}: Amdahl {amdahl[i]:5.2f}, Gustafson {gustafson[i]:5.2f}"
        )
        print(f"   measured {s[i]:.1f}, which means e = {karp_flatt[i]:.3f}")
