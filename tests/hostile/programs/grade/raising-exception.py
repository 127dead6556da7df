# tries: an exception that raises when it is looked at
# as: quick
# must: error
class Lie(BaseException):
    def __str__(self):
        raise self

    __repr__ = __str__


def work(x):
    raise Lie
