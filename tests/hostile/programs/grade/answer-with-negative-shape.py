# tries: the grader's server forged: an array of negative extent
# as: quick
# must: error | wrong-output
import forkjoin._serve as serve

serve.collect = lambda with_inputs: (
    [
        (
            '{"kind": "array", "dtype": "float64", "shape": [-1], "isScalar": false, "buffer": 0}',
            [b""],
        )
    ]
    * 2
)


def work(x):
    return 0
