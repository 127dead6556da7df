# tries: the grader's server forged: an array of more elements than there are bytes
# as: quick
# must: error | wrong-output
import forkjoin._serve as serve

serve.collect = lambda with_inputs: (
    [
        (
            '{"kind": "array", "dtype": "float64", "shape": [1000000000, 1000000000], "isScalar": false, "buffer": 0}',
            [b""],
        )
    ]
    * 2
)


def work(x):
    return 0
