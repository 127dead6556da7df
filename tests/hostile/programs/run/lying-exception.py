# tries: an exception whose text and name do harm
# as: run
# must: error
class Lie(Exception):
    def __str__(self):
        raise self

    __repr__ = __str__


Lie.__name__ = "x" * 10_000_000
raise Lie
