# verdict: wrong-output
# Computes in float32, which keeps about seven digits: fast, but not to within one part in 10**12.
import numpy as np


def axpy(a: float, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    result = np.float32(a) * x.astype(np.float32) + y.astype(np.float32)
    return result.astype(np.float64)
