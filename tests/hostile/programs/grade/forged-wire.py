# tries: the packing of values replaced by one that knows better
# as: quick
# must: wrong-output | error
from forkjoin import _wire

_wire.pack = lambda value: ('{"kind": "none"}', [])
_wire.unpack = lambda tree, buffers: 0


def work(x):
    return 0
