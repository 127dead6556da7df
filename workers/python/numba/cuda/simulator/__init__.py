"""Runs kernels thread by thread in lock-step, and notices what hardware hides."""

from .findings import Finding
from .options import options
from .record import LaunchRecord, last_launch

__all__ = ["Finding", "LaunchRecord", "last_launch", "options"]
