# tries: a value that breaks the interpreter that runs check.py
# as: checked
# must: error | wrong-output
import forkjoin._serve as serve

NODE = '{"kind": "dict", "entries": [[{"kind": "list", "items": []}, {"kind": "none"}]]}'
serve.collect = lambda with_inputs: [(NODE, [])] * 2


def work(x):
    return 0
