# verdict: wrong-output
# Leaves out the second sweep: every block begins anew.
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
    return first + [product for products in others for product in products]
