# tries: the grader's server forged: no values at all
# as: quick
# must: error
import forkjoin._serve as serve

serve.collect = lambda with_inputs: []


def work(x):
    return 0
