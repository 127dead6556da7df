"""All prefixes of a product of matrices, one after the other. Do it in two parallel sweeps."""

P = 1_000_003


def combine(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) % P for column in columns] for row in a]


def scan(matrices, workers):
    products = []
    for matrix in matrices:
        products.append(combine(products[-1], matrix) if products else matrix)
    return products


if __name__ == "__main__":
    step = [[1, 1], [1, 0]]
    for number, product in enumerate(scan([step] * 8, workers=2), start=1):
        print(number, product)  # the Fibonacci numbers
