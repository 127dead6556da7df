"""Signatures in every form that numba takes: strings, tuples, types and `void(...)`."""

from __future__ import annotations

from typing import Any

from . import types
from .types import Signature, Type

_NAMES = {name: value for name, value in vars(types).items() if isinstance(value, Type)}


def parse_signature(signature: Any) -> Signature:
    """The signature meant by `signature`; a tuple of types is one without a return type.

    Raises TypeError for anything else, a string that names unknown types included.
    """
    if isinstance(signature, str):
        try:
            signature = eval(signature, {"__builtins__": {}}, dict(_NAMES))  # noqa: S307
        except (NameError, SyntaxError, TypeError) as error:
            raise TypeError(f"{signature!r} is not a signature: {error}") from None
    if isinstance(signature, Signature):
        return signature
    if isinstance(signature, tuple) and all(isinstance(t, Type) for t in signature):
        return Signature(types.none, signature)
    if isinstance(signature, Type):
        return Signature(types.none, (signature,))
    raise TypeError(f"{signature!r} is not a signature")


def is_signature(value: Any) -> bool:
    """Whether `@cuda.jit(value)` means a signature rather than a function."""
    if isinstance(value, (str, Signature, Type)):
        return True
    return isinstance(value, tuple) and all(isinstance(t, Type) for t in value)
