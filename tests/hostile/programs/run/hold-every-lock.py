# tries: holding the locks of the shared memory for ever, so that the coordinator waits as well
# as: run
# must: error | timeout
from multiprocessing import Process

import pyodide_js

module = pyodide_js._module
cells = module.HEAP32.constructor.new(module.Py_EmscriptenSignalBuffer.buffer)


def hold():
    # The allocator's lock, held by this process, and the locks of the lists of queues and segments.
    for cell in (1, 7, 13):
        cells[cell] = 1


if __name__ == "__main__":
    process = Process(target=print, args=("child",))
    process.start()
    hold()
    while True:
        pass
