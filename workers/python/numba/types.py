"""`from numba import types`, as numba has it."""

from .core.types import *  # noqa: F403
from .core.types import bool_, float_, int_, long_, none, size_t, ssize_t, void  # noqa: F401
