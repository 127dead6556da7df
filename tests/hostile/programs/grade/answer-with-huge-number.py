# tries: the grader's server forged: an integer of ten million digits
# as: quick
# must: error | wrong-output | timeout
import forkjoin._serve as serve

serve.collect = lambda with_inputs: (
    [('{"kind": "int", "value": "' + "9" * 10_000_000 + '"}', [])] * 2
)


def work(x):
    return 0
