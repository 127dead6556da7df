"""Brings NumPy in while an interpreter waits in the warm pool, so that a program's import costs
nothing.
"""


def preload() -> None:
    """Import NumPy with the parts that programs use most."""
    import numpy
    import numpy.fft
    import numpy.linalg
    import numpy.random

    assert numpy.__version__
