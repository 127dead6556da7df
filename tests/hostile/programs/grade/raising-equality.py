# tries: raising from __eq__, __del__, __repr__ and __len__ of what is returned
# as: quick
# must: wrong-output
class Angry:
    def _raise(self, *_):
        raise RuntimeError("angry")

    __eq__ = __del__ = __repr__ = __len__ = __iter__ = __bool__ = _raise
    __hash__ = None


def work(x):
    return [Angry() for _ in x]
