# tries: filling the run's shared memory with garbage through a segment of forged size
# as: run
# must: finished | error | timeout | deadlock | memory | interrupted | output-limit
from multiprocessing import Process

import _forkjoin_host as host


def whole_memory():
    """A segment that claims to be all of the run's shared memory: its header is data of another segment."""
    outer = host.segment_create(256)
    forged = outer + 10
    host.poke(outer, ord("i"), 0, 4)
    host.poke(outer, ord("i"), 4 * 5, 2**28)
    return forged


def write_cell(memory, cell, value):
    host.poke(memory, ord("i"), (cell - memory - 10) * 4, value)


if __name__ == "__main__":
    memory = whole_memory()
    Process(target=print).start()
    for cell in range(2200, 200_000):
        if not memory - 16 <= cell <= memory + 300:
            try:
                write_cell(memory, cell, -1 if cell % 3 else 2**31 - 1)
            except Exception:
                pass
    print("x" * 100_000)
