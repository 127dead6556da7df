# verdict: too-slow
# In the second sweep, each product is a task of its own: the factor of a block is sent once for each of its products.
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


def scan(matrices, workers):
    n = len(matrices)
    parts = min(n, BLOCKS_PER_WORKER * workers)
    blocks = [matrices[n * k // parts : n * (k + 1) // parts] for k in range(parts)]
    if parts == 0:
        return []
    with Pool(workers) as pool:
        first, *others = pool.map(scan_block, blocks, chunksize=1)
        totals = scan_block([first[-1], *(products[-1] for products in others)])
        pairs = [(total, product) for total, block in zip(totals, others) for product in block]
        return first + pool.starmap(combine, pairs, chunksize=1)
