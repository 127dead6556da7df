# tries: the grader's server forged: lists within lists, a hundred thousand of them
# as: quick
# must: error | wrong-output
import forkjoin._serve as serve

serve.collect = lambda with_inputs: (
    [('{"kind": "list", "items": [' * 100_000 + "]}" * 100_000, [])] * 2
)


def work(x):
    return 0
