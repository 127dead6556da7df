# tries: working in another process while inputs are handed over
# as: gated
# must: too-slow | refused | error | wrong-output | too-close-to-tell
from multiprocessing import Pool

import forkjoin._serve as serve
import numpy as np

stage, pool, pending = serve.stage, None, []


def stage_and_send(packed):
    global pool
    done = stage(packed)
    pool = pool or Pool(1)
    pending[:] = [pool.apply_async(slow, args) for args in serve._state["inputs"]]
    return done


def collect_late(with_inputs):
    serve._state["outputs"] = [answer.get() for answer in pending]
    return collect(with_inputs)


collect = serve.collect
serve.stage, serve.invoke, serve.collect = stage_and_send, lambda entry: [], collect_late


def slow(x):
    return np.array([2 * value + 1 for value in x.tolist()])


def work(x):
    return slow(x)
