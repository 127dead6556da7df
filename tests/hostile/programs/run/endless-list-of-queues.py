# tries: tying the list of queues into a ring, for whoever walks along it when a process is killed
# as: run
# must: error | timeout
from multiprocessing import Process

import pyodide_js

module = pyodide_js._module
cells = module.HEAP32.constructor.new(module.Py_EmscriptenSignalBuffer.buffer)


def loop():
    while True:
        pass


if __name__ == "__main__":
    process = Process(target=loop)
    process.start()
    queue = cells[6]
    cells[queue + 12] = queue
    process.kill()
    while True:
        pass
