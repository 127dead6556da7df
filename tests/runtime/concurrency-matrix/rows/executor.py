# group: Executors
# promise: ProcessPoolExecutor with submit, map, as_completed, wait, initializer, max_tasks_per_child and shutdown
# status: works
from concurrent.futures import ProcessPoolExecutor, as_completed, wait


def square(x):
    if x == 3:
        raise ValueError("three")
    return x * x


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        futures = [executor.submit(square, x) for x in range(5)]
        print(sorted(f.result() for f in as_completed(futures) if not f.exception()))
        print(list(executor.map(square, [1, 2], chunksize=2)), len(wait(futures).done))
        print(repr(futures[3].exception()))
    try:
        executor.submit(square, 1)
    except RuntimeError as error:
        print(error)
# stdout: [0, 1, 4, 16]
# stdout: [1, 4] 5
# stdout: ValueError('three')
# stdout: cannot schedule new futures after shutdown
