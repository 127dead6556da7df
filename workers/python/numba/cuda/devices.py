"""The devices that programs ask about: there is one, or none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from . import backend, device
from .errors import CudaSupportError


class GpuDevice:
    """What a program may ask of a GPU."""

    def __init__(self) -> None:
        self.id = 0
        self.compute_capability = (5, 3)
        self.WARP_SIZE = 32
        self.MULTIPROCESSOR_COUNT = 1

    @property
    def name(self) -> bytes:
        """The adapter's name, or that it is the simulator."""
        return _describe().encode()

    @property
    def MAX_THREADS_PER_BLOCK(self) -> int:  # noqa: N802
        """Threads that a thread block may have."""
        if backend.current().name == "simulator":
            return 1024
        return device.open_device().info["limits"]["threadsPerBlock"]

    @property
    def MAX_SHARED_MEMORY_PER_BLOCK(self) -> int:  # noqa: N802
        """Bytes of shared memory of a thread block."""
        if backend.current().name == "simulator":
            return 49152
        return device.open_device().info["limits"]["sharedBytes"]

    def reset(self) -> None:
        """Nothing to reset."""


class Context:
    """What numba calls the current context."""

    def __init__(self) -> None:
        self.device = GpuDevice()

    def get_memory_info(self) -> tuple[int, int]:
        """WebGPU does not tell how much memory there is."""
        raise CudaSupportError("WebGPU does not say how much memory is free")

    def synchronize(self) -> None:
        """Waits for everything that was launched."""
        backend.current().synchronize()

    def reset(self) -> None:
        """Nothing to reset."""


class DeviceList:
    """`cuda.gpus`."""

    current = GpuDevice()

    def __len__(self) -> int:
        return 1

    def __getitem__(self, index: int) -> GpuDevice:
        if index != 0:
            raise IndexError("there is one device, number 0")
        return self.current

    def __iter__(self) -> Iterator[GpuDevice]:
        return iter([self.current])

    def __str__(self) -> str:
        return f"0: {_describe()}"

    @property
    def lst(self) -> list[GpuDevice]:
        """The devices."""
        return [self.current]


gpus = DeviceList()
_CONTEXT = Context()


def _describe() -> str:
    if backend.current().name == "simulator":
        return "simulator (no GPU: kernels are checked, not fast)"
    return device.open_device().info["name"]


def is_available() -> bool:
    """Whether kernels can run: on the GPU, or on the simulator in its place."""
    return True


def detect() -> bool:
    """Prints the devices."""
    print(f"Found 1 CUDA devices\nid 0    {_describe()} [SUPPORTED]")
    return True


def get_current_device() -> GpuDevice:
    """The one device."""
    return gpus.current


def list_devices() -> DeviceList:
    """All devices."""
    return gpus


def select_device(number: int) -> GpuDevice:
    """Device 0; there is no other."""
    return gpus[number]


def current_context(number: int | None = None) -> Context:
    """The context of the one device."""
    return _CONTEXT


def close() -> None:
    """Gives nothing back: memory is freed when Python lets go of its arrays."""


@contextmanager
def defer_cleanup() -> Iterator[None]:
    """Frees happen when they happen."""
    yield
