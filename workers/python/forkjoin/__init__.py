"""Forkjoin's own small library. On a laptop, show an array with matplotlib instead of `show`."""

from forkjoin._show import show

__all__ = ["show"]
