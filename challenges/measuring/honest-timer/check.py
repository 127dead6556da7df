"""Checks a measured time of the challenge honest-timer: within 3 % of the usual call."""

import math

import numpy as np

ALLOWED = 0.03


def check(args, output, expected):
    costs, _ = args
    if isinstance(output, bool) or not isinstance(output, (int, float, np.number)):
        return f"the time should be one number, not {type(output).__name__}"
    if not math.isfinite(output):
        return f"the time should be a finite number, not {output}"
    # After the warm-up, all but five calls are usual ones: their median is the truth.
    usual = float(np.median(costs[len(costs) // 4 :]))
    error = float(output) / usual - 1
    if abs(error) <= ALLOWED:
        return None
    side = "more" if error > 0 else "less"
    return (
        f"a usual call takes {usual:.1f} microseconds, and your timer says {float(output):.1f}: "
        f"that is {abs(error):.0%} {side}, and {ALLOWED:.0%} is allowed"
    )
