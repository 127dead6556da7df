# tries: an exception with ten million characters
# as: quick
# must: error | timeout
class Lie(Exception):
    def __str__(self):
        return "<img src=x onerror=alert(1)>" * 1_000_000


Lie.__name__ = "x" * 10_000_000


def work(x):
    raise Lie
