"""The tracker of named resources has nothing to track: a run's shared memory goes as a whole when it ends."""

__all__ = ["ensure_running", "register", "unregister"]


def getfd() -> int:
    """No process listens, so there is no descriptor; a number all the same, as callers expect one."""
    return -1


def ensure_running() -> None:
    """There is no tracker process to start."""


def register(name: str, rtype: str) -> None:
    """Nothing to remember."""


def unregister(name: str, rtype: str) -> None:
    """Nothing to forget."""
