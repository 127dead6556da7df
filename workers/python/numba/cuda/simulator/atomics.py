"""`cuda.atomic` on the simulator: threads run one after the other, so only the record must say that
it was atomic.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .memory import ATOMIC, TrackedArray, locate, put
from .now import NOW
from .sites import SITES
from .steps import ATOMIC as STEP_ATOMIC
from .steps import text_of

OPERATIONS: dict[str, Callable[[Any, Any], Any]] = {
    "add": lambda old, value: old + value,
    "sub": lambda old, value: old - value,
    # Python's min and max keep the old value where the new one is NaN, as atomics on a card do.
    "min": min,
    "max": max,
    "nanmin": lambda old, value: (
        value if old != old else old if value != value else min(old, value)
    ),
    "nanmax": lambda old, value: (
        value if old != old else old if value != value else max(old, value)
    ),
    "and_": lambda old, value: old & value,
    "or_": lambda old, value: old | value,
    "xor": lambda old, value: old ^ value,
    "exch": lambda old, value: value,
    "inc": lambda old, value: 0 if old >= value else old + 1,
    "dec": lambda old, value: value if old == 0 or old > value else old - 1,
}


def _cell(array: Any, index: Any, site: int) -> int:
    if not isinstance(array, TrackedArray):
        raise TypeError(f"`{SITES[site].text}`: an atomic operation needs an array")
    flat = locate(array, index, site)
    if not isinstance(flat, int):
        raise IndexError(
            f"`{SITES[site].text}`: an atomic operation needs one element, so one index for each "
            f"dimension"
        )
    if array.bits:
        NOW.log.append(site << 42 | ATOMIC | array.bits | flat)
    if array.initialised is not None and not array.initialised[flat]:
        from .memory import _report_uninitialised

        _report_uninitialised(array, index, site)
    return flat


def _keep_step(array: TrackedArray, flat: int, site: int, old: Any) -> None:
    if NOW.steps is not None:
        change = f"{text_of(old)} → {text_of(array.cells[flat])}"
        NOW.steps.access(STEP_ATOMIC, array, flat, site, change)


def atomic(site: int, name: str, array: Any, index: Any, value: Any) -> Any:
    """One read-modify-write; returns the old value."""
    flat = _cell(array, index, site)
    old = array.cells[flat]
    put(array, flat, OPERATIONS[name](old, value))
    _keep_step(array, flat, site, old)
    return old


def atomic_exchange(site: int, array: Any, index: Any, value: Any) -> Any:
    """`cuda.atomic.exch`, which may also be the first write of an element."""
    if array.initialised is not None:
        flat = locate(array, index, site)
        if isinstance(flat, int):
            array.initialised[flat] = 1
    return atomic(site, "exch", array, index, value)


def atomic_cas(site: int, array: Any, index: Any, expected: Any, value: Any) -> Any:
    """`cuda.atomic.cas`: stores `value` if the element equals `expected`; returns the old value."""
    flat = _cell(array, index, site)
    old = array.cells[flat]
    if old == expected:
        put(array, flat, value)
    _keep_step(array, flat, site, old)
    return old


def atomic_compare_and_swap(site: int, array: Any, expected: Any, value: Any) -> Any:
    """`cuda.atomic.compare_and_swap`: the same on the first element."""
    return atomic_cas(site, array, (0,) * array.ndim, expected, value)
