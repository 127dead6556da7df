# tries: the grader's server forged: more values than were asked for
# as: quick
# must: error | wrong-output
import forkjoin._serve as serve
from forkjoin import _wire

serve.collect = lambda with_inputs: [_wire.pack(0)] * 1000


def work(x):
    return 0
