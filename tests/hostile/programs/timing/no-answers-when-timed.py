# tries: answering nothing where outputs are only compared while there are some
# as: gated
# must: too-slow | refused | error | wrong-output | too-close-to-tell
import forkjoin._serve as serve
import numpy as np

collect, invoke = serve.collect, serve.invoke
serve.collect = lambda with_inputs: collect(True) if with_inputs else []
serve.invoke = lambda entry: [] if len(serve._state["inputs"][0][0]) > 10 else invoke(entry)


def slow(x):
    return np.array([2 * value + 1 for value in x.tolist()])


work = slow
