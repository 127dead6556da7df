"""The interpreter's own host module as a way to the GPU: bytes cross by address, waits can be
interrupted.
"""

from __future__ import annotations

from typing import Any

import _forkjoin_host as _host
from forkjoin import _channel

_OFFSET = _channel.BYTES_OFFSET


class InterpreterHost:
    """See `device.Host`."""

    @staticmethod
    def is_offered() -> bool:
        """Whether this run has a way to a device worker."""
        return bool(_host.gpu_offered())

    def post(self, command: str, payload: Any) -> None:
        """Sends a command that has no answer."""
        data = bytes(payload or b"")
        _host.gpu_post(command, id(data) + _OFFSET, len(data))

    def request(self, command: str, payload: Any) -> tuple[str, Any]:
        """Sends a command and sleeps until it is answered."""
        data = bytes(payload or b"")
        number = _host.gpu_send(command, id(data) + _OFFSET, len(data))
        _channel.wait(lambda _timeout: _host.gpu_wait(number), None)
        received = bytes(_host.gpu_data_length())
        if received:
            # Nobody else holds these bytes yet, so that they may still be written.
            _host.gpu_data(id(received) + _OFFSET)
        return _host.gpu_answer(), received
