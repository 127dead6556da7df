"""Standard output and error that go to the coordinator at once, whatever the program does next."""

import io
import sys


class HostWriter(io.RawIOBase):
    """A raw stream to the coordinator. It is unbuffered, so nothing printed is lost when a run is
    stopped.
    """

    def __init__(self, stream: int) -> None:
        self._stream = stream

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return False

    def fileno(self) -> int:
        return self._stream + 1

    def write(self, data) -> int:
        from _forkjoin_host import write_output
        from pyodide.ffi import to_js

        data = bytes(data)
        write_output(self._stream, to_js(data))
        return len(data)


class LineWriter(io.TextIOBase):
    """A text stream that hands each call of `write` over at once."""

    encoding = "utf-8"
    errors = "backslashreplace"
    newlines = None

    def __init__(self, stream: int, name: str) -> None:
        self.buffer = HostWriter(stream)
        self.name = name

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return False

    def fileno(self) -> int:
        return self.buffer.fileno()

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if text:
            self.buffer.write(text.encode("utf-8", "backslashreplace"))
        return len(text)

    def flush(self) -> None:
        """Nothing is ever held back."""

    @property
    def line_buffering(self) -> bool:
        return True

    def reconfigure(self, **_options) -> None:
        """Accepted for programs that set an encoding or buffering; both are fixed here."""


class NoInput(io.TextIOBase):
    """Standard input of a program that runs in a browser: there is none."""

    encoding = "utf-8"
    name = "<stdin>"

    def readable(self) -> bool:
        return True

    def fileno(self) -> int:
        return 0

    def readline(self, _size: int = -1) -> str:
        return ""

    def read(self, _size: int = -1) -> str:
        return ""


def install() -> None:
    """Put the streams in the place of Pyodide's."""
    sys.stdout = sys.__stdout__ = LineWriter(0, "<stdout>")
    sys.stderr = sys.__stderr__ = LineWriter(1, "<stderr>")
    sys.stdin = sys.__stdin__ = NoInput()
