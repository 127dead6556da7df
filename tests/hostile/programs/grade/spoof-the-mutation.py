# tries: changing the input, and showing the grader a copy from before as what became of it
# as: quick
# must: passed
# concedes: what became of the arguments is told by the program's own interpreter
import forkjoin._serve as serve

stage = serve.stage


def stage_with_copies(packed):
    done = stage(packed)
    # The entry is given these, and the copies take their place when it has returned.
    serve._state["before"] = [[array.copy() for array in args] for args in serve._state["inputs"]]
    return done


collect = serve.collect


def collect_copies(with_inputs):
    serve._state["inputs"] = [tuple(args) for args in serve._state["before"]]
    return collect(with_inputs)


serve.stage, serve.collect = stage_with_copies, collect_copies


def work(x):
    x *= 2
    x += 1
    return x.copy()
