"""The bridge to the GPU: what the interpreter's host module must offer, and nothing more.

A host (the interpreter's, or one that a test installs with `use_host`) has one function that waits:

    request(command: str, payload: bytes | None) -> (answer: str, data: bytes)

and one that does not, for what needs no answer (writes, launches, frees), in order with the former:

    post(command: str, payload: bytes | None) -> None

Commands and answers are JSON objects; `payload` and `data` carry bytes. A failed request answers
`{"error": kind, "message": text}` with kind one of lost, memory, compile, validation, missing,
timeout.
"""

from __future__ import annotations

import json
from typing import Any, Protocol

from .errors import CudaAPIError, CudaSupportError, DeviceLostError, DeviceMemoryError


class Host(Protocol):
    """What the host module offers."""

    def request(self, command: str, payload: Any) -> tuple[str, Any]:
        """Sends a command and waits for its answer."""

    def post(self, command: str, payload: Any) -> None:
        """Sends a command that has no answer."""


_HOST: list[Host] = []
_WHY: list[str] = []


def use_host(host: Host | None) -> None:
    """Installs a host, or removes it."""
    _HOST[:] = [] if host is None else [host]


def _find_host() -> Host | None:
    if not _HOST:
        try:
            from .interpreter_host import InterpreterHost
        except ImportError:
            return None
        if not InterpreterHost.is_offered():
            return None
        _HOST.append(InterpreterHost())
    return _HOST[0]


def is_offered() -> bool:
    """Whether the host has a GPU; asks it once."""
    host = _find_host()
    if host is None:
        _WHY[:] = ["this interpreter has no connection to one"]
        return False
    try:
        open_device()
    except CudaSupportError as error:
        _WHY[:] = [str(error)]
        return False
    return True


def why_not() -> str:
    """Why `is_offered` said no."""
    return _WHY[0] if _WHY else "not asked yet"


_ERRORS: dict[str, type[Exception]] = {
    "lost": DeviceLostError,
    "memory": DeviceMemoryError,
    "missing": CudaSupportError,
}


class Device:
    """An open GPU: `info` holds its name, limits and whether it has timestamps."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self.info = self.request({"op": "open"})

    def request(self, command: dict[str, Any], payload: bytes | None = None) -> dict[str, Any]:
        """Sends a command and returns its answer; raises what the answer says."""
        return self.request_data(command, payload)[0]

    def request_data(
        self, command: dict[str, Any], payload: bytes | None = None
    ) -> tuple[dict[str, Any], bytes]:
        """The same, with the bytes that came along."""
        text, data = self.host.request(json.dumps(command), payload)
        answer = json.loads(text)
        if "error" in answer:
            raise _ERRORS.get(answer["error"], CudaAPIError)(answer["message"])
        return answer, data

    def post(self, command: dict[str, Any], payload: Any = None) -> None:
        """Sends a command whose failure, if any, is told by the next request."""
        self.host.post(json.dumps(command), payload)


_OPEN: list[Device] = []


def open_device() -> Device:
    """The GPU, opened once. Raises CudaSupportError without one."""
    host = _find_host()
    if host is None:
        raise CudaSupportError("there is no GPU here: " + why_not())
    if not _OPEN or _OPEN[0].host is not host:
        _OPEN[:] = [Device(host)]
    return _OPEN[0]
