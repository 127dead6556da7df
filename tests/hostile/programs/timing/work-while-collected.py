# tries: computing when the outputs are fetched, after the clock has stopped
# as: gated
# must: too-slow | refused | error | wrong-output | too-close-to-tell
import forkjoin._serve as serve
import numpy as np

collect = serve.collect


def collect_and_work(with_inputs):
    serve._state["outputs"] = [slow(*args) for args in serve._state["inputs"]]
    return collect(with_inputs)


serve.invoke, serve.collect = lambda entry: [], collect_and_work


def slow(x):
    return np.array([2 * value + 1 for value in x.tolist()])


def work(x):
    return slow(x)
