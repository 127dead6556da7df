"""`numba.config`: the same settings as `numba.core.config`."""

from .core.config import *  # noqa: F403
