# tries: the grader's server forged: an integer instead of a list
# as: quick
# must: error | wrong-output
import forkjoin._serve as serve

serve.collect = lambda with_inputs: 17


def work(x):
    return 0
