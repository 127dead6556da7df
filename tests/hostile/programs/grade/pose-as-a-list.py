# tries: a type that claims to equal list and never ends
# as: quick
# must: wrong-output | timeout | memory | error
import itertools


class Meta(type):
    def __eq__(cls, other):
        return True

    def __hash__(cls):
        return hash(list)


class Endless(metaclass=Meta):
    def __iter__(self):
        return itertools.count()


def work(x):
    return Endless()
