# tries: letting a new process's start wait for a lock that is never given back
# as: run
# must: error | timeout | deadlock
import _forkjoin_host as host
import pyodide_js

module = pyodide_js._module
cells = module.HEAP32.constructor.new(module.Py_EmscriptenSignalBuffer.buffer)

if __name__ == "__main__":
    host.spawn("child", 0, 8)
    cells[1] = 1
    while True:
        cells[1] = 1
