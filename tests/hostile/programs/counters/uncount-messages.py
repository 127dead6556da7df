# tries: the same, and setting the count of messages back where it lies in shared memory
# as: messages
# must: passed
# concedes: the counts of a run lie in memory that its processes share
from multiprocessing import Pool, SimpleQueue

import pyodide_js

COUNT_OF_MESSAGES = 24

module = pyodide_js._module
cells = module.HEAP32.constructor.new(module.Py_EmscriptenSignalBuffer.buffer)


def total(size):
    return sum(i * i % 7 for i in range(size))


def work(sizes):
    before = cells[COUNT_OF_MESSAGES]
    queue = SimpleQueue()
    for number in range(100):
        queue.put(number)
        queue.get()
    with Pool(2) as pool:
        outputs = pool.map(total, sizes, chunksize=1)
    cells[COUNT_OF_MESSAGES] = before
    return outputs
