"""Checks a sum of the challenge sum-order: another order may give other last digits."""

import math

import numpy as np

ALLOWED = 1e-6


def check(args, output, expected):
    _, blocks, _ = args
    if isinstance(output, bool) or not isinstance(output, (int, float, np.number)):
        return f"the sum should be one number, not {type(output).__name__}"
    if not math.isfinite(output):
        return f"the sum should be a finite number, not {output}"
    if blocks == 0:
        return None if output == 0 else f"no block at all gives 0, not {output}"
    error = abs(float(output) - expected) / expected
    if error <= ALLOWED:
        return None
    return (
        f"the sum is {float(output):.3f} mm, but {blocks} blocks have {expected:.3f} mm: "
        f"it is off by {error:.1e} of that, and {ALLOWED:.0e} is allowed"
    )
