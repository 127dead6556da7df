"""Checks an estimate of pi: it is random, so no fixed answer is right."""

import math


def check(args, output, expected):
    n, _ = args
    if not isinstance(output, (tuple, list)) or len(output) != 2:
        return "the result should be two numbers: the estimate and its standard error"
    if not all(isinstance(number, float) for number in output):
        names = ", ".join(type(number).__name__ for number in output)
        return f"both numbers should be floats, not {names}"
    estimate, error = output
    if not 0.0 <= estimate <= 4.0:
        return f"the estimate is {estimate:.5g}, but 4 times a share of points lies between 0 and 4"
    hits = round(estimate * n / 4.0)
    if abs(estimate - 4.0 * hits / n) > 1e-9:
        return f"no number of hits among {n} points gives the estimate {estimate:.9g}"
    share = hits / n
    wanted = 4.0 * math.sqrt(share * (1.0 - share) / n)
    if not abs(error - wanted) <= 1e-9 + 1e-6 * wanted:
        return (
            f"with {hits} hits among {n} points the standard error is {wanted:.6g}, got {error:.6g}"
        )
    allowed = 5.0 * math.sqrt(math.pi * (4.0 - math.pi) / n)
    if n >= 50 and abs(estimate - math.pi) > allowed:
        return f"{n} points give {estimate:.5f}, which is further than {allowed:.5f} from pi"
    return None
