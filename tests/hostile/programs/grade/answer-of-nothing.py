# tries: the grader's server forged: None instead of a list
# as: quick
# must: error | wrong-output
import forkjoin._serve as serve

serve.collect = lambda with_inputs: None


def work(x):
    return 0
