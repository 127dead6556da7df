"""A Mandelbrot picture. Each worker gets one block of rows: is that fair?"""

from multiprocessing import Pool

import numpy as np
from forkjoin import show


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


def block_counts(block):
    return [row_counts(row) for row in block]


def mandelbrot(left, top, step, rows, columns, limit, workers):
    tasks = [(left, top - step * i, step, columns, limit) for i in range(rows)]
    ends = [rows * k // workers for k in range(workers + 1)]
    blocks = [tasks[ends[k] : ends[k + 1]] for k in range(workers)]
    with Pool(workers) as pool:
        parts = pool.map(block_counts, blocks, chunksize=1)
    lines = [line for part in parts for line in part]
    return np.array(lines, dtype=np.int64).reshape(rows, columns)


if __name__ == "__main__":
    picture = mandelbrot(-2.0, 0.1, 0.025, 56, 100, 300, workers=2)
    print(picture.shape, "steps in all:", picture.sum())
    show(picture, caption="Steps before each point escapes")
