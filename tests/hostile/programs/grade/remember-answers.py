# tries: answering from a file and a module that an earlier run may have left
# as: quick
# must: wrong-output
import os
import sys
import types

import numpy as np

module = sys.modules.setdefault("remembered", types.ModuleType("remembered"))


def work(x):
    known = getattr(module, "answers", {})
    if os.path.exists("/tmp/answers.npy"):
        known[len(x)] = np.load("/tmp/answers.npy")
    answer = known.get(len(x), np.zeros_like(x))
    module.answers = {len(x): 2 * x + 1}
    np.save("/tmp/answers.npy", 2 * x + 1)
    return answer
