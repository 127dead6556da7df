"""The tracker of named resources has nothing to track: a run's shared memory goes as a whole when
it ends.
"""

__all__ = ["ensure_running", "register", "unregister"]


class ResourceTracker:
    """Tracks nothing; here for code that asks the module's own tracker."""

    _fd = None
    _pid = None

    def getfd(self) -> int:
        """There is no descriptor of a tracker."""
        return -1

    def ensure_running(self) -> None:
        """There is no tracker process to start."""

    def _stop(self) -> None:
        """There is no tracker process to stop."""

    def register(self, name: str, rtype: str) -> None:
        """Nothing to remember."""

    def unregister(self, name: str, rtype: str) -> None:
        """Nothing to forget."""


_resource_tracker = ResourceTracker()


def getfd() -> int:
    """No process listens, so there is no descriptor; callers get a number all the same."""
    return -1


def ensure_running() -> None:
    """There is no tracker process to start."""


def register(name: str, rtype: str) -> None:
    """Nothing to remember."""


def unregister(name: str, rtype: str) -> None:
    """Nothing to forget."""
