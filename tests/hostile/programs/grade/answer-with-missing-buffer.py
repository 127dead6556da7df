# tries: the grader's server forged: an array without its bytes
# as: quick
# must: error | wrong-output
import forkjoin._serve as serve

serve.collect = lambda with_inputs: (
    [('{"kind": "array", "dtype": "float64", "shape": [3], "isScalar": false, "buffer": 5}', [])]
    * 2
)


def work(x):
    return 0
