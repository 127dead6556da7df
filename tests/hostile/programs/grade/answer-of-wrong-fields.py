# tries: the grader's server forged: fields of wrong types
# as: quick
# must: error | wrong-output
import forkjoin._serve as serve

serve.collect = lambda with_inputs: [('{"kind": "list", "items": {"length": 1e9}}', [])] * 2


def work(x):
    return 0
