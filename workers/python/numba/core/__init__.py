"""The part of `numba.core` that programs and numba's own tests import."""
