# tries: the grader's server forged: a failure that is null
# as: quick
# must: error | wrong-output
import forkjoin._serve as serve

serve.collect = lambda with_inputs: "null"


def work(x):
    return 0
