# tries: an array of object pointers for the interpreter that runs check.py
# as: checked
# must: error | wrong-output
import forkjoin._serve as serve

NODE = '{"kind": "array", "dtype": "object", "shape": [3], "isScalar": false, "buffer": 0}'
serve.collect = lambda with_inputs: [(NODE, [b"A" * 12])] * 2


def work(x):
    return 0
