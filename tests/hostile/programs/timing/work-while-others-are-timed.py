# tries: leaving processes behind that take the cores while reference and baseline are timed
# as: gated
# must: error
from multiprocessing import Process, Value

import numpy as np

busy = Value("i", 0, lock=False)
spinners = []


def spin(busy):
    while True:
        if busy.value == 0:
            sum(range(1000))


def work(x):
    if not spinners:
        spinners.extend(Process(target=spin, args=(busy,), daemon=True) for _ in range(3))
        for process in spinners:
            process.start()
    busy.value = 1
    result = np.array([2 * value + 1 for value in x.tolist()])
    busy.value = 0
    return result
