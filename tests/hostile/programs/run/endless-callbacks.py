# tries: keeping the browser's event loop busy after the end
# as: run
# must: finished
# prints: over
import js
from pyodide.ffi import create_proxy


def again(*_):
    js.Promise.resolve().then(proxy)
    js.setTimeout(proxy, 0)


proxy = create_proxy(again)
again()
print("over")
