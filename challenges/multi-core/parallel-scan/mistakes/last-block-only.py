# verdict: wrong-output
# Multiplies each block with the product of the block before it alone, not of all blocks before: only two blocks come out right.
from multiprocessing import Pool

BLOCKS_PER_WORKER = 8
P = 1_000_003


def combine(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) % P for column in columns] for row in a]


def scan_block(block):
    products = block[:1]
    for matrix in block[1:]:
        products.append(combine(products[-1], matrix))
    return products


def put_before(offset, products):
    return [combine(offset, product) for product in products]


def scan(matrices, workers):
    n = len(matrices)
    parts = min(n, BLOCKS_PER_WORKER * workers)
    blocks = [matrices[n * k // parts : n * (k + 1) // parts] for k in range(parts)]
    if parts == 0:
        return []
    with Pool(workers) as pool:
        first, *others = pool.map(scan_block, blocks, chunksize=1)
        totals = [first[-1], *(products[-1] for products in others)]
        others = pool.starmap(put_before, zip(totals, others), chunksize=1)
    return first + [product for products in others for product in products]
