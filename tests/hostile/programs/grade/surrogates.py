# tries: text that is no Unicode
# as: quick
# must: wrong-output | error
def work(x):
    return ["\ud800" * 10, {"\udfff": b"\xff"}]
