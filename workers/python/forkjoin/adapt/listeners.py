"""Listeners of `multiprocessing.connection`, within one run: an address is the name of a queue of
new connections.
"""

import errno
import os

import _forkjoin_host as _host
from forkjoin import _channel

_INT32 = 4
_first_port = 49152


def _path(address) -> str:
    return f"listener {address!r}"


def find(address) -> int:
    """The queue of the listener at an address. Raises ConnectionRefusedError."""
    segment = _host.segment_open(_path(address))
    queue = _host.peek(segment, _INT32, 0) if segment else 0
    if queue == 0:
        raise ConnectionRefusedError(errno.ECONNREFUSED, os.strerror(errno.ECONNREFUSED))
    return queue


class Listener:
    """Takes the place of SocketListener."""

    def __init__(self, address, family, backlog=1) -> None:
        self._family = family
        self._last_accepted = None
        self.queue = _channel.queue_create()
        _channel.ends.open(self.queue, False)
        # Whoever connects does not open the writing end: a listener never sees the end of its
        # queue.
        _channel.ends.open(self.queue, True)
        self._address, segment = self._publish(address)
        _host.poke(segment, _INT32, 0, self.queue)
        _host.name_object(self.queue, f"Listener {self._address}")

    @staticmethod
    def _publish(address) -> tuple[object, int]:
        """Take an address; port 0 is any that is free."""
        is_any_port = isinstance(address, tuple) and address[1] == 0
        port = _first_port
        while True:
            wanted = (address[0], port) if is_any_port else address
            segment = _host.segment_create_named(_INT32, _path(wanted))
            if segment > 0:
                return wanted, segment
            if not is_any_port:
                raise OSError(errno.EADDRINUSE, os.strerror(errno.EADDRINUSE))
            port += 1

    def accept(self):
        """The next connection."""
        if self.queue is None:
            raise OSError("listener is closed")
        return self._unpack(_channel.receive(self.queue))

    def _unpack(self, data: bytes):
        raise NotImplementedError

    def close(self) -> None:
        """Give the address back."""
        if self.queue is None:
            return
        _host.segment_unlink(_path(self._address))
        _channel.ends.close(self.queue, False)
        _channel.ends.close(self.queue, True)
        self.queue = None
