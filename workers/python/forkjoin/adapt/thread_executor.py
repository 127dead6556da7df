"""`concurrent.futures.thread`: there are no threads, and the executor says so where it would start
them.
"""

from forkjoin import _threads


def adapt(module) -> None:
    """Refuse at the first call that needs a thread."""

    def _adjust_thread_count(self) -> None:
        raise RuntimeError(_threads.NO_THREADS)

    module.ThreadPoolExecutor._adjust_thread_count = _adjust_thread_count
