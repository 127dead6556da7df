"""Forkjoin's own small library. On a laptop, show an array with matplotlib instead of `show`."""

from forkjoin._counts import launch_counts
from forkjoin._show import show

__all__ = ["launch_counts", "show"]
