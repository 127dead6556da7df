# tries: the grader's server forged: a kind of value that there is not
# as: quick
# must: error | wrong-output
import forkjoin._serve as serve

serve.collect = lambda with_inputs: [('{"kind": "function"}', [])] * 2


def work(x):
    return 0
