"""The C module under `multiprocessing.shared_memory`: named segments of the run's shared memory.

`forkjoin.adapt.shared_memory` makes and opens them; only taking a name away is left to do here.
"""

import errno
import os

import _forkjoin_host as _host


def shm_unlink(path: str) -> None:
    """Remove a shared memory object (similar to unlink())."""
    if not _host.segment_unlink(path):
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path)


def shm_open(path: str, flags: int, mode: int = 511) -> int:
    """Refused: there are no descriptors of shared memory here."""
    raise OSError(errno.ENOSYS, "use multiprocessing.shared_memory.SharedMemory")
