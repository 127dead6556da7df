# verdict: wrong-output
# Takes the far row of the upper neighbour instead of the one at which the bands meet.
from multiprocessing import Barrier, Process, Queue
from multiprocessing.shared_memory import SharedMemory

import numpy as np


def relax(old, new):
    new[1:-1, 1:-1] = 0.25 * (old[:-2, 1:-1] + old[2:, 1:-1] + old[1:-1, :-2] + old[1:-1, 2:])


def relax_band(number, band, steps, shape, name, barrier, results):
    memory = SharedMemory(name=name)
    edges = np.ndarray(shape, dtype=np.float64, buffer=memory.buf)
    old, new = band, band.copy()
    for step in range(steps):
        relax(old, new)
        old, new = new, old
        rows = edges[step % 2]
        rows[number, 0] = old[1]
        rows[number, 1] = old[-2]
        barrier.wait()
        if number > 0:
            old[0] = rows[number - 1, 0]
        if number + 1 < len(rows):
            old[-1] = rows[number + 1, 0]
    results.put((number, old[1:-1]))
    del rows, edges
    memory.close()


def heat(plate, steps, workers):
    inner, width = plate.shape[0] - 2, plate.shape[1]
    if steps == 0:
        return plate.copy()
    bands = min(workers, inner)
    ends = [1 + inner * k // bands for k in range(bands + 1)]
    shape = (2, bands, 2, width)
    memory = SharedMemory(create=True, size=8 * 4 * bands * width)
    barrier, results = Barrier(bands), Queue()
    processes = []
    for k in range(bands):
        band = plate[ends[k] - 1 : ends[k + 1] + 1].copy()
        given = (k, band, steps, shape, memory.name, barrier, results)
        processes.append(Process(target=relax_band, args=given))
    for process in processes:
        process.start()
    answer = plate.copy()
    for _ in processes:
        k, rows = results.get()
        answer[ends[k] : ends[k + 1]] = rows
    for process in processes:
        process.join()
    memory.close()
    memory.unlink()
    return answer
