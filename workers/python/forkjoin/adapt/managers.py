"""`multiprocessing.managers`: a server that serves all its clients in turn, where CPython has a
thread for each.
"""

import sys
import time

import _forkjoin_host as _host
from forkjoin import _channel, _managed
from forkjoin._managed import Call, NotYet


def adapt(module) -> None:
    """Give Server a loop of its own, and proxies inside it a direct way to their objects."""
    Server, BaseProxy = module.Server, module.BaseProxy
    call_remotely = BaseProxy._callmethod
    create = Server.create
    _managed.register(module.SyncManager)

    def own_server(proxy):
        server = getattr(module.process.current_process(), "_manager_server", None)
        return server if server is not None and server.address == proxy._token.address else None

    def serve_forever(self) -> None:
        """Run the server until it is told to shut down."""
        self.stop_event = module.threading.Event()
        module.process.current_process()._manager_server = self
        try:
            Loop(self).run()
        except (KeyboardInterrupt, SystemExit):
            pass
        finally:
            self.listener.close()
            sys.exit(0)

    def local_create(self, c, typeid, /, *args, **kwds):
        """Create a new shared object; proxies of own objects among the arguments are the objects
        themselves.
        """
        args = tuple(_local(self, item) for item in args)
        return create(self, c, typeid, *args, **kwds)

    def _local(server, item):
        if isinstance(item, BaseProxy) and item._token.address == server.address:
            return server.id_to_obj[item._id][0]
        return item

    class Loop:
        """Requests of all clients, one after the other; those that have to wait are tried again
        after each.
        """

        def __init__(self, server) -> None:
            self.server = server
            self.clients: list = []
            self.parked: list[Call] = []

        def run(self) -> None:
            while not self.server.stop_event.is_set():
                listener = self.server.listener._listener.queue
                objects = [listener, *(c.fileno() for c in self.clients)]
                _channel.wait_any(objects, self._time_left(), 0)
                if _host.is_ready(listener):
                    self._greet(self.server.listener.accept())
                for client in list(self.clients):
                    if _host.is_ready(client.fileno()):
                        self._receive(client)
                self._retry()

        def _time_left(self) -> float | None:
            deadlines = [call.deadline for call in self.parked if call.deadline is not None]
            return max(0.0, min(deadlines) - time.monotonic()) if deadlines else None

        def _greet(self, client) -> None:
            """A new connection: either it is kept for calls of methods, or it asks one thing and
            goes.
            """
            server = self.server
            try:
                module.connection.deliver_challenge(client, server.authkey)
                module.connection.answer_challenge(client, server.authkey)
                _, name, args, kwds = client.recv()
                assert name in server.public, f"{name!r} unrecognized"
                if name == "accept_connection":
                    client.send(("#RETURN", None))
                    self.clients.append(client)
                    return
                if name == "shutdown":
                    server.shutdown(client)
                    return
                message = ("#RETURN", getattr(server, name)(client, *args, **kwds))
            except Exception:
                message = ("#TRACEBACK", module.format_exc())
            self._send(client, message)
            client.close()

        def _receive(self, client) -> None:
            try:
                ident, name, args, kwds = client.recv()
            except (EOFError, OSError):
                self._drop(client)
                return
            except Exception:
                self._send(client, ("#TRACEBACK", module.format_exc()))
                return
            self._try(Call(client, ident, name, args, kwds))

        def _try(self, call: Call) -> None:
            try:
                message = self._answer(call)
            except NotYet:
                if call not in self.parked:
                    self.parked.append(call)
                return
            if call in self.parked:
                self.parked.remove(call)
            self._send(call.client, message)

        def _retry(self) -> None:
            """Try what waits, until nothing more moves."""
            before = -1
            while self.parked and before != len(self.parked):
                before = len(self.parked)
                for call in list(self.parked):
                    self._try(call)

        def _answer(self, call: Call) -> tuple:
            """One request of a proxy, as `Server.serve_client` answers it. Raises NotYet."""
            server = self.server
            obj = None
            try:
                entry = server.id_to_obj.get(call.ident)
                obj, exposed, gettypeid = entry or server.id_to_local_proxy_obj[call.ident]
                if call.method not in exposed:
                    raise AttributeError(
                        f"method {call.method!r} of {type(obj)!r} object "
                        f"is not in exposed={exposed!r}"
                    )
                function = _managed.bind(obj, call)
            except AttributeError:
                return self._fall_back(call, obj)
            except Exception:
                return "#TRACEBACK", module.format_exc()
            try:
                result = function(*call.args, **call.kwds)
            except NotYet:
                raise
            except Exception as error:
                return "#ERROR", error
            typeid = gettypeid and gettypeid.get(call.method, None)
            if not typeid:
                return "#RETURN", result
            ident, exposed = server.create(call.client, typeid, result)
            return "#PROXY", (exposed, module.Token(typeid, server.address, ident))

        def _fall_back(self, call: Call, obj) -> tuple:
            try:
                function = self.server.fallback_mapping[call.method]
                result = function(
                    self.server, call.client, call.ident, obj, *call.args, **call.kwds
                )
                return "#RETURN", result
            except Exception:
                return "#TRACEBACK", module.format_exc()

        def _send(self, client, message) -> None:
            try:
                try:
                    client.send(message)
                except (EOFError, OSError):
                    raise
                except Exception:
                    client.send(("#UNSERIALIZABLE", module.format_exc()))
            except OSError:
                self._drop(client)

        def _drop(self, client) -> None:
            """The client is gone, and so is what it was waiting for."""
            client.close()
            if client in self.clients:
                self.clients.remove(client)
            self.parked = [call for call in self.parked if call.client is not client]

    def _callmethod(self, methodname, args=(), kwds=None):
        """Try to call a method of the referent and return a copy of the result"""
        server = own_server(self)
        if server is None:
            return call_remotely(self, methodname, args, kwds or {})
        obj = server.id_to_obj[self._id][0]
        if methodname == "#GETVALUE":
            return obj
        return getattr(obj, methodname)(*args, **(kwds or {}))

    Server.serve_forever, Server.create = serve_forever, local_create
    BaseProxy._callmethod = _callmethod
