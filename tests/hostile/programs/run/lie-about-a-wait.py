# tries: a wait for two thousand million objects, and rings of output and trace that make no sense
# as: run
# must: finished | error | timeout | deadlock
import pyodide_js

module = pyodide_js._module
cells = module.HEAP32.constructor.new(module.Py_EmscriptenSignalBuffer.buffer)
slot = 128
for field in (4, 5, 7, 8, 9):
    cells[slot + field] = 2**31 - 1
for ring in (cells[slot + 12], cells[slot + 13]):
    for field in range(4):
        cells[ring + field] = 2**31 - 1
while True:
    pass
