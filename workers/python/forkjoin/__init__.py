"""Forkjoin's own small library. On a laptop, `pip install forkjoin` is not needed: copy `show` or leave it out."""

from forkjoin._show import show

__all__ = ["show"]
