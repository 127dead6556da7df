# tries: returning an object that only pretends to be an array
# as: quick
# must: wrong-output
class Lazy:
    def __init__(self, x):
        self.x = x

    def __array__(self, dtype=None, copy=None):
        return self.x * 2 + 1


def work(x):
    return Lazy(x)
