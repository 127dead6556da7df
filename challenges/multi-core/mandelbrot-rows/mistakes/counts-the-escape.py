# verdict: wrong-output
# Adds 1 before the test for escape: every point that escapes has one step too many.
from multiprocessing import Pool

import numpy as np


def row_counts(row):
    left, y, step, columns, limit = row
    counts = []
    for column in range(columns):
        c = complex(left + step * column, y)
        z = 0j
        count = 0
        while count < limit:
            z = z * z + c
            count += 1
            if z.real * z.real + z.imag * z.imag > 4.0:
                break
        counts.append(count)
    return counts


def mandelbrot(left, top, step, rows, columns, limit, workers):
    tasks = [(left, top - step * i, step, columns, limit) for i in range(rows)]
    with Pool(workers) as pool:
        lines = pool.map(row_counts, tasks, chunksize=1)
    return np.array(lines, dtype=np.int64).reshape(rows, columns)
