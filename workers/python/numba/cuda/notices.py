"""Sentences that a run must hear once: that 64-bit numbers became 32-bit, that there is no GPU."""

from __future__ import annotations

import sys

_SAID: set[str] = set()


def notice(text: str) -> None:
    """Prints `text` on standard error, once a run; the page shows what a host module was told."""
    if text in _SAID:
        return
    _SAID.add(text)
    print(f"numba.cuda: {text}", file=sys.stderr)


def said() -> list[str]:
    """What was said so far."""
    return sorted(_SAID)


def forget() -> None:
    """Starts a new run."""
    _SAID.clear()
