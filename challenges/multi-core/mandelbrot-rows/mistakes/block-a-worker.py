# verdict: not-parallel
# One block of rows for each worker: the first block holds nearly all of the work, and whoever has the other one waits.
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
            if z.real * z.real + z.imag * z.imag > 4.0:
                break
            count += 1
        counts.append(count)
    return counts


def mandelbrot(left, top, step, rows, columns, limit, workers):
    tasks = [(left, top - step * i, step, columns, limit) for i in range(rows)]
    with Pool(workers) as pool:
        lines = pool.map(row_counts, tasks, chunksize=max(1, -(-rows // workers)))
    return np.array(lines, dtype=np.int64).reshape(rows, columns)
