"""Count the steps before each point escapes. The loops are right, and slow."""

import numpy as np


def escape_counts(c, limit):
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


if __name__ == "__main__":
    from forkjoin import show

    x = np.linspace(-2.1, 0.7, 140)
    y = np.linspace(-1.2, 1.2, 120)
    counts = escape_counts(x + 1j * y[:, np.newaxis], 40)
    print(counts.shape, counts.max())
    show(counts, caption="Steps before each point escapes")
