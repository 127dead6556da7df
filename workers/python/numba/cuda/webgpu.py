"""WebGPU as a device: memory in 32-bit words, kernels compiled to WGSL and launched in order."""

from __future__ import annotations

import weakref
from typing import Any

import numpy as np

from .compiler.specialise import INFINITY, NOT_A_NUMBER, CompiledKernel, compile_kernel, prepare
from .compiler.widths import device_dtype, machine_type
from .device import Device
from .errors import KernelTimeoutError, LaunchError, OutOfBoundsError, Place

#: Turns that one execution of one loop may take.
LOOP_BUDGET = 2_000_000
_TIMEOUT, _BOUNDS = 1, 2


class GpuMemory:
    """Device memory on the GPU. Elements take 4 bytes, whatever their dtype; random states
    take 16.
    """

    def __init__(self, backend: WebGpuBackend, dtype: np.dtype, count: int) -> None:
        self.backend = backend
        self.dtype = dtype
        self.count = count
        self.stored = device_dtype(dtype)
        machine_type(dtype)
        self.handle = backend.new_handle()
        size = max(count * self.stored.itemsize, 16)
        backend.device.post({"op": "create", "buffer": self.handle, "bytes": size})
        # At the interpreter's own end the device worker frees everything.
        weakref.finalize(self, backend.free, self.handle).atexit = False

    def upload(self, values: np.ndarray, start: int = 0) -> None:
        """See memory.Memory."""
        if not len(values):
            return
        data = self._narrowed(np.ascontiguousarray(values)).tobytes()
        at = start * self.stored.itemsize
        self.backend.device.post({"op": "write", "buffer": self.handle, "offset": at}, data)

    def _narrowed(self, values: np.ndarray) -> np.ndarray:
        if self.stored.kind == "V":
            return values.view(self.stored)
        if values.dtype.kind in "iu" and values.dtype.itemsize == 8 and len(values):
            limits = np.iinfo(self.stored)
            if values.min() < limits.min or values.max() > limits.max:
                raise OverflowError(
                    f"{values.dtype} values that do not fit in 32 bits cannot go to the GPU"
                )
        with np.errstate(over="ignore"):
            return values.astype(self.stored, copy=False)

    def download(self, start: int, count: int) -> np.ndarray:
        """See memory.Memory."""
        width = self.stored.itemsize
        data = self.backend.read(self.handle, start * width, count * width)
        stored = np.frombuffer(data, self.stored, count)
        return (
            stored.view(self.dtype).copy() if self.stored.kind == "V" else stored.astype(self.dtype)
        )


class WebGpuBackend:
    """See backend.Backend."""

    name = "webgpu"

    def __init__(self, device: Device) -> None:
        self.device = device
        self._handles = 0
        #: Kernels by the number that status words name them by.
        self._kernels: list[tuple[Any, CompiledKernel]] = []

    def new_handle(self) -> int:
        """A number for a new buffer or pipeline."""
        self._handles += 1
        return self._handles

    def allocate(self, dtype: np.dtype, count: int) -> GpuMemory:
        """Memory on the GPU."""
        return GpuMemory(self, dtype, count)

    def free(self, handle: int) -> None:
        """Gives a buffer back."""
        self.device.post({"op": "free", "buffer": handle})

    def read(self, handle: int, offset: int, count: int) -> bytes:
        """Bytes of a buffer, after everything launched before has ended."""
        if not count:
            return b""
        answer, data = self.device.request_data(
            {"op": "read", "buffer": handle, "offset": offset, "bytes": count}
        )
        self._check(answer)
        return data

    def synchronize(self) -> None:
        """Waits for the queue."""
        self._check(self.device.request({"op": "sync"}))

    def stamp(self) -> int | None:
        """See backend.Backend."""
        if not self.device.info["hasTimestamps"]:
            return None
        number = self.new_handle()
        self.device.post({"op": "stamp", "stamp": number})
        return number

    def elapsed(self, start: int, end: int) -> tuple[float | None, float]:
        """Milliseconds between two stamps, if both are known still, and the clock's smallest
        step.
        """
        answer = self.device.request({"op": "elapsed", "from": start, "to": end})
        return answer.get("ms"), answer["resolutionMs"]

    def report(self) -> dict[str, Any]:
        """Times of copies and kernels so far, apart, in milliseconds, and how kernels were timed;
        with `repeats`, the last kernel again where the clock is too coarse for one launch.
        """
        return self.device.request({"op": "report"})

    # Launching

    def launch(
        self, dispatcher: Any, grid: tuple, block: tuple, shared: int, args: list[Any]
    ) -> set[int]:
        """Compiles if need be, and puts the launch into the queue."""
        self._check_size(grid, block)
        arguments = prepare(dispatcher.parameter_names(), args)
        folded = max(grid) > self.device.info["limits"]["blocksPerDimension"]
        key = (tuple(arguments.key), block, shared, folded, dispatcher.debug)
        known = dispatcher.specialisations.get(key)
        if known is None or known.owner is not self:
            known = self._compile(dispatcher, arguments, block, shared, folded)
            dispatcher.specialisations[key] = known
        compiled = known.compiled
        dispatch, fold = _dispatch_size(
            grid, folded, self.device.info["limits"]["blocksPerDimension"]
        )
        header = [*grid, LOOP_BUDGET, known.number, fold, INFINITY, NOT_A_NUMBER]
        command = {
            "op": "launch",
            "pipeline": known.pipeline,
            "buffers": [arguments.memories[i].handle for i in compiled.bindings],
            "dispatch": dispatch,
            "grid": list(grid),
            "block": list(block),
            "status": compiled.uses_status,
        }
        self.device.post(command, arguments.pack(header))
        return {id(arguments.memories[i]) for i in compiled.written}

    def _check_size(self, grid: tuple, block: tuple) -> None:
        limits = self.device.info["limits"]
        threads = block[0] * block[1] * block[2]
        if threads > limits["threadsPerBlock"]:
            raise LaunchError(
                f"a thread block of {threads} threads is too large for this GPU: it takes "
                f"{limits['threadsPerBlock']}"
            )
        if any(n > m for n, m in zip(block, limits["blockSize"], strict=True)):
            raise LaunchError(
                f"a thread block of {block} is too large for this GPU: it takes "
                f"{limits['blockSize']}"
            )
        if grid[0] * grid[1] * grid[2] >= 2**31:
            raise LaunchError(f"a grid of {grid} has too many thread blocks")

    def _compile(
        self, dispatcher: Any, arguments: Any, block: tuple, shared: int, folded: bool
    ) -> Specialised:
        compiled = compile_kernel(dispatcher, arguments, block, shared, folded)
        limits = self.device.info["limits"]
        if compiled.shared_bytes > limits["sharedBytes"]:
            raise LaunchError(
                f"{compiled.name} needs {compiled.shared_bytes} bytes of shared memory: this GPU "
                f"has {limits['sharedBytes']}"
            )
        if len(compiled.bindings) + compiled.uses_status > limits["storageBuffers"]:
            raise LaunchError(
                f"{compiled.name} uses {len(compiled.bindings)} arrays: this GPU takes "
                f"{limits['storageBuffers']}; "
                "put several into one array"
            )
        handle = self.new_handle()
        command = {"op": "pipeline", "pipeline": handle, "description": compiled.description()}
        self.device.request(command, compiled.wgsl.encode())
        self._kernels.append((dispatcher, compiled))
        return Specialised(self, compiled, handle, len(self._kernels) - 1)

    def _check(self, answer: dict[str, Any]) -> None:
        """Raises what a kernel reported in its status words."""
        kind, line, number, detail = answer.get("status") or (0, 0, 0, 0)
        if not kind:
            return
        dispatcher, compiled = self._kernels[number]
        source = dispatcher.source()
        text = source.lines[line - 1].strip() if 0 < line <= len(source.lines) else ""
        place = Place(source.file, line, text)
        if kind == _TIMEOUT:
            raise KernelTimeoutError(
                f"a loop of {compiled.name} ran more than {LOOP_BUDGET:,} times: does its "
                f"condition ever become false?",
                place,
            )
        index = detail - (1 << 32) if detail >> 31 else detail
        raise OutOfBoundsError(
            f"index {index} is out of bounds in {compiled.name}; guard the access", place
        )


class Specialised:
    """A compiled kernel on the device."""

    def __init__(
        self, owner: WebGpuBackend, compiled: CompiledKernel, pipeline: int, number: int
    ) -> None:
        self.owner = owner
        self.compiled = compiled
        self.pipeline = pipeline
        self.number = number

    @property
    def wgsl(self) -> str:
        """The shader."""
        return self.compiled.wgsl


def _dispatch_size(grid: tuple, folded: bool, limit: int) -> tuple[list[int], int]:
    if not folded:
        return list(grid), 0
    total = grid[0] * grid[1] * grid[2]
    rows = -(-total // limit)
    return [min(total, limit), rows, 1], limit if rows > 1 else total
