# tries: keeping the event loop busy between the grader's calls
# as: quick
# must: timeout | passed
import js
from pyodide.ffi import create_proxy


def again(*_):
    js.Promise.resolve().then(proxy)


proxy = create_proxy(again)


def work(x):
    again()
    return 2 * x + 1
