"""Intrinsics where the simulator could not see them coming: in functions without source, or passed
as values.
"""

from __future__ import annotations

import sys
from typing import Any

from ...core.errors import UnsupportedError
from ..errors import Place
from . import atomics, execute
from .sites import Site, add_site

_SITES: dict[tuple[str, int, str], int] = {}


def site_of_caller(text: str) -> int:
    """The site of the nearest caller outside this package, by its line."""
    frame = sys._getframe(1)
    while frame.f_back and "numba/cuda" in frame.f_code.co_filename:
        frame = frame.f_back
    key = (frame.f_code.co_filename, frame.f_lineno, text)
    if key not in _SITES:
        _SITES[key] = add_site(Site(Place(key[0], key[1], ""), text))
    return _SITES[key]


def run_unseen(name: str, args: tuple[Any, ...]) -> Any:
    """Carries out an intrinsic that was called as an ordinary function."""
    site = site_of_caller(f"cuda.{name}(...)")
    kind, _, operation = name.partition(".")
    if kind == "atomic":
        special = {
            "cas": atomics.atomic_cas,
            "compare_and_swap": atomics.atomic_compare_and_swap,
            "exch": atomics.atomic_exchange,
        }
        if operation in special:
            return special[operation](site, *args)
        return atomics.atomic(site, operation, *args)
    if name in ("shared.array", "local.array"):
        shape = args[0] if isinstance(args[0], tuple) else (args[0],)
        maker = execute.shared_array if kind == "shared" else execute.local_array
        return maker(site, shape, args[1])
    if name == "const.array_like":
        return execute.constant_array(args[0], "const")
    raise UnsupportedError(f"cuda.{name} cannot be used in a function whose source is not at hand")
