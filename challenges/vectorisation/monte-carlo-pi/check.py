"""Checks an estimate of pi: it is random, so no fixed answer is right."""

import math
from collections import deque

# The last calls: points, seed, hits. Four seeds in a row give the same number of hits once in
# 100,000 times with 1,000 points, and once in a thousand million times with 500,000.
recent = deque(maxlen=4)


def check(args, output, expected):
    n, seed = args
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
    recent.append((n, seed, hits))
    if n >= 1000 and ignores_the_seed():
        return f"four seeds in a row gave the same {hits} hits: start the random numbers from seed"
    return None


def ignores_the_seed():
    sizes, seeds, hits = ({call[part] for call in recent} for part in range(3))
    return len(seeds) == recent.maxlen and len(sizes) == len(hits) == 1
