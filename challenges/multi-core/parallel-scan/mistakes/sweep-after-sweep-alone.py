# verdict: not-parallel
# Hands out one block at a time and waits for it: each sweep is done by one worker at a time.
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
        first, *others = [pool.apply(scan_block, (block,)) for block in blocks]
        totals = scan_block([first[-1], *(products[-1] for products in others)])
        others = [pool.apply(put_before, pair) for pair in zip(totals, others)]
    return first + [product for products in others for product in products]
