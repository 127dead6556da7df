"""Numba's exceptions, under numba's names, so that `except` clauses keep working."""


class NumbaError(Exception):
    """Anything that numba, rather than the program, objects to."""


class UnsupportedError(NumbaError):
    """A part of Python or numba that is not here; the message says what to use instead."""


class TypingError(NumbaError):
    """A type that cannot be worked out, or that does not fit its use."""


class LoweringError(NumbaError):
    """Code that was typed but cannot be turned into a GPU program."""


class NumbaWarning(Warning):
    """Base of numba's warnings."""


class NumbaPerformanceWarning(NumbaWarning):
    """Right, but slower than it need be."""


class NumbaDeprecationWarning(NumbaWarning):
    """Something that a later numba drops."""


class NumbaInvalidConfigWarning(NumbaWarning):
    """A combination of options that makes no sense."""
