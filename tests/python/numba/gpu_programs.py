"""What a program meets on the GPU besides results: errors by name, memory, times. Prints one JSON
object.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import numpy as np
from numba import cuda, float32
from numba.cuda import backend, device

FOUND: dict[str, Any] = {}


def outcome(function: Callable[[], Any]) -> Any:
    """Keeps what a function gives or raises."""
    try:
        FOUND[function.__name__] = function()
    except Exception as error:
        place = getattr(error, "place", None)
        text = str(error).splitlines()[0]
        FOUND[function.__name__] = [type(error).__name__, text, place.text if place else ""]
    return function


class WithoutAdapter:
    """A host whose device worker finds no GPU."""

    def post(self, command: str, payload: Any) -> None:
        """Nothing is ever sent."""

    def request(self, command: str, payload: Any) -> tuple[str, bytes]:
        """The answer to `open`."""
        answer = {"error": "missing", "message": "WebGPU found no adapter on this machine"}
        return json.dumps(answer), b""


def main() -> None:
    """See the module."""
    if not device.is_offered():
        print(json.dumps({"noGpu": device.why_not()}))
        return
    backend.select("webgpu")

    @outcome
    def endless_loop():
        @cuda.jit
        def kernel(a):
            while a[0] == 0:
                a[1] += 1

        kernel[1, 1](np.zeros(2, np.float32))

    @outcome
    def out_of_bounds_in_debug_mode():
        @cuda.jit(debug=True)
        def kernel(a):
            a[cuda.grid(1)] = 1

        kernel[1, 32](np.zeros(20, np.float32))

    @outcome
    def too_large_a_block():
        @cuda.jit
        def kernel(a):
            a[0] = 1

        kernel[1, 1 << 16](np.zeros(2, np.float32))

    @outcome
    def too_large_a_grid():
        @cuda.jit
        def kernel(a):
            a[0] = 1

        kernel[(1 << 20, 1 << 12), 1](np.zeros(2, np.float32))

    @outcome
    def too_much_shared_memory():
        @cuda.jit
        def kernel(a):
            s = cuda.shared.array(1 << 20, float32)
            s[0] = a[0]
            a[0] = s[0]

        kernel[1, 1](np.zeros(2, np.float32))

    @outcome
    def too_large_an_array():
        cuda.device_array(1 << 33, np.float32).copy_to_host()

    @outcome
    def divergent_barrier():
        @cuda.jit
        def kernel(a):
            t = cuda.threadIdx.x
            for _ in range(t):
                cuda.syncthreads()
            a[t] = 1

        kernel[1, 8](np.zeros(8, np.float32))

    @outcome
    def unknown_function():
        @cuda.jit
        def kernel(a):
            print(a[0])

        kernel[1, 8](np.zeros(8, np.float32))

    @outcome
    def works_after_all_that():
        @cuda.jit
        def kernel(a):
            a[cuda.grid(1)] += 1

        a = np.zeros(8, np.float32)
        kernel[1, 8](a)
        return a.tolist()

    @outcome
    def wide_grid():
        @cuda.jit
        def kernel(a):
            i = cuda.grid(1)
            if i < a.size and cuda.gridDim.x == 70000:
                a[i] = cuda.blockIdx.x

        a = cuda.to_device(np.zeros(70000 * 2, np.int32))
        kernel[70000, 2](a)
        return bool((a.copy_to_host() == np.arange(140000) // 2).all())

    @outcome
    def many_arrays_come_and_go():
        for turn in range(300):
            a = cuda.device_array(1 << 18, np.float32)
            if turn % 50 == 0:
                cuda.synchronize()
        return float(a.copy_to_host().sum())

    @outcome
    def large_integers_are_refused():
        cuda.to_device(np.array([1 << 40]))

    @outcome
    def events_measure_time():
        start, end = cuda.event(), cuda.event()
        start.record()
        cuda.to_device(np.zeros(100000, np.float32))
        end.record()
        return cuda.event_elapsed_time(start, end) >= 0

    @outcome
    def events_of_a_short_kernel():
        @cuda.jit
        def kernel(a):
            a[cuda.grid(1)] += 1

        a = cuda.to_device(np.zeros(64, np.float32))
        kernel[1, 64](a)
        start, end = cuda.event(), cuda.event()
        start.record()
        for _ in range(100):
            kernel[1, 64](a)
        end.record()
        end.synchronize()
        found = cuda.event_elapsed_time(start, end)
        return [bool(0 <= found < 10_000), a.copy_to_host().tolist() == [101.0] * 64]

    @outcome
    def copies_and_kernels_are_timed_apart():
        report = backend.current().report()
        return [sorted({*report} - {"repeats"}), report["resolutionMs"] > 0]

    @outcome
    def missing_adapter():
        opened = device.open_device().host
        device.use_host(WithoutAdapter())
        try:
            found = [device.is_offered(), device.why_not()]
            backend.select("webgpu")
        except Exception as error:
            return [*found, type(error).__name__]
        finally:
            device.use_host(opened)

    print(json.dumps(FOUND))


if __name__ == "__main__":
    main()
