# tries: computing while inputs are handed over, before the clock starts
# as: gated
# must: too-slow | refused | error | wrong-output | too-close-to-tell
import forkjoin._serve as serve
import numpy as np

stage, answers = serve.stage, []


def stage_and_work(packed):
    done = stage(packed)
    answers[:] = [slow(*args) for args in serve._state["inputs"]]
    return done


def invoke(entry):
    serve._state["outputs"] = answers[:]
    return []


serve.stage, serve.invoke = stage_and_work, invoke


def slow(x):
    return np.array([2 * value + 1 for value in x.tolist()])


def work(x):
    return slow(x)
