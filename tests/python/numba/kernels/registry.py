"""The register of cases. A case makes its inputs, launches one kernel and returns what it
computed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True)
class Case:
    """`rtol` and `atol` are for float results; integers must be equal. `unordered`:
    compare sorted.
    """

    name: str
    run: Callable[[], Any]
    rtol: float
    atol: float
    unordered: bool


CASES: dict[str, Case] = {}


def case(
    name: str = "", rtol: float = 2e-5, atol: float = 1e-6, unordered: bool = False
) -> Callable[..., Any]:
    """Registers a function as a case."""

    def register(function: Callable[[], Any]) -> Callable[[], Any]:
        label = name or function.__name__
        if label in CASES:
            raise ValueError(f"two cases are called {label}")
        CASES[label] = Case(label, function, rtol, atol, unordered)
        return function

    return register


def results_of(entry: Case) -> list[np.ndarray]:
    """Runs a case; its results as arrays."""
    found = entry.run()
    return [np.asarray(item) for item in (found if isinstance(found, tuple) else (found,))]


def difference(entry: Case, one: list[np.ndarray], other: list[np.ndarray]) -> str | None:
    """Where two lists of results differ, or None."""
    if len(one) != len(other):
        return f"{len(one)} results against {len(other)}"
    for a, b in zip(one, other, strict=True):
        if a.shape != b.shape:
            return f"shapes {a.shape} and {b.shape}"
        if entry.unordered:
            a, b = np.sort(a, axis=None), np.sort(b, axis=None)
        if a.dtype.kind in "fc" or b.dtype.kind in "fc":
            same = np.isclose(a, b, rtol=entry.rtol, atol=entry.atol, equal_nan=True)
        else:
            same = a == b
        if not np.all(same):
            at = np.unravel_index(np.argmin(same), same.shape) if same.ndim else ()
            return f"at {tuple(int(i) for i in at)}: {a[at]!r} against {b[at]!r}"
    return None


def numbers(count: int, seed: int = 1, low: float = -2.0, high: float = 2.0) -> np.ndarray:
    """Seeded float32 numbers."""
    return np.random.default_rng(seed).uniform(low, high, count).astype(np.float32)


def integers(count: int, seed: int = 1, low: int = -50, high: int = 50) -> np.ndarray:
    """Seeded int32 numbers."""
    return np.random.default_rng(seed).integers(low, high, count).astype(np.int32)
