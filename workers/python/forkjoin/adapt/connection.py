"""`multiprocessing.connection`: pipes are message queues in shared memory; there are no sockets to
listen on.
"""

import io
import time

import _forkjoin_host as _host
from forkjoin import _channel, _platform, _threads, _trace
from forkjoin._names import name_new
from forkjoin.adapt import listeners


def adapt(module) -> None:
    """Put connections over message queues in the place of those over descriptors."""
    pickler = module._ForkingPickler
    ends = _channel.ends

    def dumps(obj) -> bytes:
        """Pickle into one bytes object, without the view that `ForkingPickler.dumps` makes."""
        began = _trace.now()
        buffer = io.BytesIO()
        pickler(buffer).dump(obj)
        data = buffer.getvalue()
        if began:
            _trace.span("pickle", began, size=len(data))
        return data

    def loads(data: bytes):
        began = _trace.now()
        value = pickler.loads(data)
        if began:
            _trace.span("pickle", began, size=len(data))
        return value

    class Connection(module._ConnectionBase):
        """Connection class based on message queues of the run. A handle is the address of the queue
        to read, or, for a connection that only writes, of the queue to write."""

        def __init__(
            self, handle, readable=True, writable=True, *, target=None, from_transit=False
        ):
            super().__init__(handle, readable, writable)
            self._source = self._handle if readable else 0
            self._target = (self._handle if target is None else target) if writable else 0
            if readable:
                ends.open(self._source, False, from_transit)
            if writable:
                ends.open(self._target, True, from_transit)

        def _close(self, _close=ends.close):
            self._handle = None
            if self._readable:
                _close(self._source, False)
            if self._writable:
                _close(self._target, True)

        def _send_bytes(self, buf) -> None:
            _threads.synchronise()
            _channel.send(self._target, bytes(buf))

        def _recv_bytes(self, maxsize=None):
            data = _channel.receive(self._source)
            _threads.synchronise()
            if maxsize is not None and len(data) > maxsize:
                return None
            buffer = io.BytesIO()
            buffer.write(data)
            return buffer

        def send_bytes(self, buf, offset=0, size=None):
            """Send the bytes data from a bytes-like object"""
            if type(buf) is not bytes or offset or size is not None:
                super().send_bytes(buf, offset, size)
                return
            self._check_closed()
            self._check_writable()
            _threads.synchronise()
            _channel.send(self._target, buf)

        def recv_bytes(self, maxlength=None):
            """Receive bytes data as a bytes object."""
            if maxlength is not None:
                return super().recv_bytes(maxlength)
            self._check_closed()
            self._check_readable()
            data = _channel.receive(self._source)
            _threads.synchronise()
            return data

        def send(self, obj) -> None:
            """Send a (picklable) object"""
            self._check_closed()
            self._check_writable()
            _threads.synchronise()
            _channel.send(self._target, dumps(obj))

        def recv(self):
            """Receive a (picklable) object"""
            self._check_closed()
            self._check_readable()
            data = _channel.receive(self._source)
            _threads.synchronise()
            return loads(data)

        def _poll(self, timeout) -> bool:
            return bool(wait([self], timeout))

    def rebuild_connection(source: int, target: int) -> Connection:
        return Connection(
            source or target,
            bool(source),
            bool(target),
            target=target or None,
            from_transit=True,
        )

    def reduce_connection(connection):
        connection._check_closed()
        source = connection._source if connection.readable else 0
        target = connection._target if connection.writable else 0
        if source:
            _host.queue_pack(source, False)
        if target:
            _host.queue_pack(target, True)
        return rebuild_connection, (source, target)

    def Pipe(duplex=True):
        """Returns pair of connection objects at either end of a pipe"""
        there = _channel.queue_create()
        name_new(there, "Pipe")
        if not duplex:
            return Connection(there, writable=False), Connection(there, readable=False)
        back = _channel.queue_create()
        name_new(back, "Pipe")
        return Connection(there, target=back), Connection(back, target=there)

    def address_of(item) -> int:
        if isinstance(item, int):
            return item
        return item.fileno()

    def wait(object_list, timeout=None):
        """Wait till an object in object_list is ready/readable.

        Returns list of those objects in object_list which are ready/readable."""
        objects = list(object_list)
        addresses = [address_of(item) for item in objects]
        if timeout is not None and timeout < 0:
            timeout = 0
        ready = [item for item, at in zip(objects, addresses) if _host.is_ready(at)]
        if ready or timeout == 0:
            return ready
        if not objects:
            if timeout is not None:
                time.sleep(timeout)
            return []
        _channel.wait_any(addresses, timeout, _platform.caller_line(2))
        return [item for item, at in zip(objects, addresses) if _host.is_ready(at)]

    class SocketListener(listeners.Listener):
        """Listens within the run; connections are pipes."""

        def _unpack(self, data: bytes):
            return pickler.loads(data)

    def SocketClient(address):
        """Connect to a listener of this run. Raises ConnectionRefusedError."""
        queue = listeners.find(address)
        mine, yours = Pipe()
        _channel.send(queue, dumps(yours))
        yours.close()
        return mine

    rebuild_connection.__module__ = Connection.__module__ = module.__name__
    Connection.__qualname__ = "Connection"
    rebuild_connection.__qualname__ = "rebuild_connection"
    module.rebuild_connection = rebuild_connection
    module.reduce_connection = reduce_connection
    module.Connection = Connection
    module.Pipe = Pipe
    module.wait = wait
    module.SocketListener, module.SocketClient = SocketListener, SocketClient
    module.dumps, module.loads_traced = dumps, loads
    pickler.register(Connection, reduce_connection)
