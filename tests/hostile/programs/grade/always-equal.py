# tries: returning an object that equals everything
# as: checked
# must: wrong-output
class Equal:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0


def work(x):
    return Equal()
