"""Starts a process: a fresh interpreter in a Web Worker, told by one message what to do."""

import errno
import io
import os
from multiprocessing import spawn
from multiprocessing.context import reduction, set_spawning_popen

import _forkjoin_host as _host
from forkjoin import _channel, _platform, _threads, _trace

__all__ = ["Popen"]

_SIGTERM, _SIGKILL, _SIGINT = 15, 9, 2


class Popen:
    """A child process, as `multiprocessing.popen_spawn_posix.Popen`."""

    method = "spawn"

    def __init__(self, process_obj) -> None:
        _threads.flush_streams()
        self.returncode: int | None = None
        began = _trace.now()
        buffer = io.BytesIO()
        set_spawning_popen(self)
        try:
            reduction.dump(spawn.get_preparation_data(process_obj._name), buffer)
            reduction.dump((process_obj, _host.get_record()), buffer)
        finally:
            set_spawning_popen(None)
        payload = buffer.getvalue()
        _trace.span("pickle", began, size=len(payload))
        _threads.synchronise()
        self.sentinel = _host.spawn(
            process_obj._name, id(payload) + _channel.BYTES_OFFSET, len(payload)
        )
        if self.sentinel == 0:
            raise BlockingIOError(
                errno.EAGAIN,
                "Resource temporarily unavailable: the run has reached its limit of live processes",
            )
        self.pid = _host.process_pid(self.sentinel)

    def duplicate_for_child(self, fd):
        """Handles are addresses in the run's shared memory: they mean the same everywhere."""
        return fd

    def poll(self, flag: int = os.WNOHANG):
        """The exit code, or None while the process lives."""
        if self.returncode is None:
            self.returncode = _host.process_exit_code(self.sentinel)
        return self.returncode

    def wait(self, timeout: float | None = None):
        """Wait for the end of the process; None when it did not end in time."""
        if self.poll() is None and (timeout is None or timeout > 0):
            line = _platform.caller_line(2)
            _channel.wait(lambda left: _host.process_wait(self.sentinel, left, line), timeout)
            _threads.synchronise()
        return self.poll()

    def _send_signal(self, signal: int) -> None:
        if self.poll() is None:
            _host.process_kill(self.sentinel, signal)

    def interrupt(self) -> None:
        """End the process with the exit code of SIGINT."""
        self._send_signal(_SIGINT)

    def terminate(self) -> None:
        """End the process with the exit code of SIGTERM."""
        self._send_signal(_SIGTERM)

    def kill(self) -> None:
        """End the process with the exit code of SIGKILL."""
        self._send_signal(_SIGKILL)

    def close(self) -> None:
        """Nothing is held open for a process."""
