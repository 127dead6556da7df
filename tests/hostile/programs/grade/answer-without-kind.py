# tries: the grader's server forged: values without a kind
# as: quick
# must: error | wrong-output
import forkjoin._serve as serve

serve.collect = lambda with_inputs: [("{}", [])] * 2


def work(x):
    return 0
