# tries: computing four fifths while inputs are handed over, before the clock starts
# as: gated
# must: too-slow | too-close-to-tell
import forkjoin._serve as serve
import numpy as np

stage, begun = serve.stage, {}


def slow(values):
    return [2 * value + 1 for value in values]


def stage_and_work(packed):
    done = stage(packed)
    begun.clear()
    for (x,) in serve._state["inputs"]:
        begun[id(x)] = slow(x[: 4 * len(x) // 5].tolist())
    return done


serve.stage = stage_and_work


def work(x):
    front = begun.get(id(x), [])
    return np.array(front + slow(x[len(front) :].tolist()))
