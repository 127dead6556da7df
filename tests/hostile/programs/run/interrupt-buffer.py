# tries: writing over the whole shared buffer, which the cell for interrupts lies in
# as: run
# must: finished | error | timeout | deadlock | memory | interrupted | output-limit
import pyodide_js

module = pyodide_js._module
cells = module.HEAP32.constructor.new(module.Py_EmscriptenSignalBuffer.buffer)
cells.fill(-1)
print("x" * 1000)
