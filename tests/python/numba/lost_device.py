"""Two processes use the GPU one after the other. The test makes it go away under the first. Prints
one JSON object: what each process got.
"""

from __future__ import annotations

import json
from multiprocessing import Process, SimpleQueue

import numpy as np
from numba import cuda
from numba.cuda import backend, device


@cuda.jit
def add_one(a):
    i = cuda.grid(1)
    if i < a.size:
        a[i] += 1


def work(answers: SimpleQueue) -> None:
    """Adds one four times, and says what came of it."""
    backend.select("webgpu")
    try:
        array = cuda.to_device(np.zeros(3, np.float32))
        for _ in range(4):
            add_one[1, 32](array)
        answers.put(array.copy_to_host().tolist())
    except Exception as error:
        answers.put([type(error).__name__, str(error)])


def main() -> None:
    """See the module."""
    if not device.is_offered():
        print(json.dumps({"noGpu": device.why_not()}))
        return
    found = {}
    for name in ("first", "second"):
        answers: SimpleQueue = SimpleQueue()
        process = Process(target=work, args=(answers,))
        process.start()
        found[name] = answers.get()
        process.join()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
