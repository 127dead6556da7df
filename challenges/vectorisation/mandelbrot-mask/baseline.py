"""One point after the other."""

import numpy as np


def escape_counts(c: np.ndarray, limit: int) -> np.ndarray:
    """Steps after which each point of c, shape (rows, columns), had not escaped; at most limit."""
    counts = np.zeros(c.shape, dtype=np.int64)
    for row in range(c.shape[0]):
        for column in range(c.shape[1]):
            point = complex(c[row, column])
            z = 0j
            count = 0
            while count < limit:
                z = z * z + point
                if z.real * z.real + z.imag * z.imag > 4.0:
                    break
                count += 1
            counts[row, column] = count
    return counts
