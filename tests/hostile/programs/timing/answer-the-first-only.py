# tries: working for the first input of each sample and repeating its answer
# as: gated
# must: too-slow | refused | error | wrong-output | too-close-to-tell
import forkjoin._serve as serve
import numpy as np


def invoke(entry):
    inputs = serve._state["inputs"]
    first = slow(*inputs[0])
    serve._state["outputs"] = [first for _ in inputs]
    return []


serve.invoke = invoke


def slow(x):
    return np.array([2 * value + 1 for value in x.tolist()])


def work(x):
    return slow(x)
