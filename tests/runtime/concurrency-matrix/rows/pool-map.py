# group: Pools
# promise: Pool has map, starmap, imap, imap_unordered, apply and their async forms with callbacks
# status: works
from multiprocessing import Pool


def square(x):
    return x * x


def add(x, y):
    return x + y


if __name__ == "__main__":
    seen = []
    with Pool(2) as pool:
        print(pool.map(square, range(5), chunksize=2), pool.apply(add, (1, 2)))
        print(pool.starmap(add, [(1, 2), (3, 4)]), list(pool.imap(square, range(4))))
        print(sorted(pool.imap_unordered(square, range(4))))
        pool.apply_async(square, (7,), callback=seen.append).get(20)
    print(seen)
# stdout: [0, 1, 4, 9, 16] 3
# stdout: [3, 7] [0, 1, 4, 9]
# stdout: [0, 1, 4, 9]
# stdout: [49]
