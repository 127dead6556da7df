# tries: counting processes and tasks that never were, where being faster alone must not pass for parallel work
# as: together
# must: not-parallel
import _forkjoin_host as host
import pyodide_js

COUNT_OF_MESSAGES, COUNT_OF_TASKS, COUNT_OF_PROCESSES = 24, 27, 28

module = pyodide_js._module
cells = module.HEAP32.constructor.new(module.Py_EmscriptenSignalBuffer.buffer)


def work(x):
    host.count_task()
    for count in (COUNT_OF_MESSAGES, COUNT_OF_TASKS, COUNT_OF_PROCESSES):
        cells[count] += 2
    return 2 * x + 1
