# tries: replacing NumPy's and Python's comparisons
# as: checked
# must: wrong-output
import builtins
import math

import numpy as np

for name in ("allclose", "array_equal", "isclose", "array_equiv", "all", "any", "equal"):
    setattr(np, name, lambda *_, **__: True)
math.isclose = builtins.all = lambda *_, **__: True
np.testing.assert_allclose = lambda *_, **__: None


def work(x):
    return np.zeros_like(x)
