# tries: the same with a timer, which by its standard hands over the global scope
# as: quick
# must: passed
import js
from pyodide.ffi import JsProxy, create_proxy

NAMES = (
    "fetch XMLHttpRequest WebSocket EventSource importScripts Worker SharedWorker indexedDB caches"
    " BroadcastChannel MessageChannel postMessage onmessage eval navigator location"
).split()
called = []
found = []


def keep(this, *rest):
    called.append(this)
    while isinstance(this, JsProxy):
        found.extend(name for name in NAMES if getattr(this, name, None) is not None)
        this = js.Object.getPrototypeOf(this)


js.setTimeout(create_proxy(keep, capture_this=True), 0)


def work(x):
    # Right only where the timer came and led nowhere.
    return 2 * x + 1 if called and not found else x
