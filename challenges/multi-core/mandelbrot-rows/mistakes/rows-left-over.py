# verdict: wrong-output
# rows // workers rows for each worker: what is left over is never computed.
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
        share = rows // workers * workers
        lines = pool.map(row_counts, tasks[:share], chunksize=1)
        lines += [[0] * columns] * (rows - share)
    return np.array(lines, dtype=np.int64).reshape(rows, columns)
