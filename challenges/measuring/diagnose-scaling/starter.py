"""Name the cause of a bad speedup. This looks at the speedup alone and always blames the same."""


def diagnose(workers, wall, busy):
    first = workers.index(1)
    last = workers.index(max(workers))
    efficiency = wall[first] / (workers[last] * wall[last])
    return "nothing" if efficiency >= 0.9 else "serial part"


if __name__ == "__main__":
    programs = {
        "serial part": ([10.0, 4.75], [[8.0], [2.0, 2.1, 2.0, 2.0]]),
        "overhead": ([10.0, 4.6], [[9.9], [2.5, 2.5, 2.4, 2.5]]),
        "uneven tasks": ([10.0, 5.3], [[9.9], [1.0, 5.2, 1.4, 2.3]]),
        "slower tasks": ([10.0, 4.3], [[9.9], [4.2, 4.1, 4.1, 4.2]]),
        "nothing": ([10.0, 2.6], [[9.9], [2.5, 2.5, 2.4, 2.5]]),
    }
    for cause, (wall, busy) in programs.items():
        print(f"should be {cause:12s}   your diagnosis: {diagnose([1, 4], wall, busy)}")
