"""Kernels that must give the same on the simulator, on WebGPU and on Numba's own CUDA simulator."""

from . import arrays, control, elementwise, together
from .registry import CASES

__all__ = ["CASES", "arrays", "control", "elementwise", "together"]
