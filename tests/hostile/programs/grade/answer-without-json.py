# tries: the grader's server forged: text that is no JSON
# as: quick
# must: error | wrong-output
import forkjoin._serve as serve

serve.collect = lambda with_inputs: [("{", []), ("{", [])]


def work(x):
    return 0
