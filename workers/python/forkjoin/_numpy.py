"""Brings NumPy in while an interpreter waits in the warm pool, so that a program's import costs
nothing.
"""


def preload(with_parts: bool) -> None:
    """Import NumPy, and the parts that programs use most: a third of the time for all of it."""
    import numpy

    assert numpy.__version__
    if with_parts:
        import numpy.fft
        import numpy.linalg
        import numpy.random
