# tries: the grader's server forged: a failure whose fields are of wrong types
# as: quick
# must: error | wrong-output
import forkjoin._serve as serve

serve.collect = lambda with_inputs: (
    '{"type": {}, "message": [1], "place": {"line": {}}, "traceback": 5}'
)


def work(x):
    return 0
