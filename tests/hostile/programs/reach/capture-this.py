# tries: getting hold of a JavaScript `this` that leads out, by proxies that are handed it
# as: run
# must: finished
# prints: 5 ways tried, led out: nothing
# seconds: 20
import js
from pyodide.ffi import JsProxy, create_proxy, to_js

NAMES = (
    "fetch XMLHttpRequest WebSocket EventSource importScripts Worker SharedWorker indexedDB caches"
    " BroadcastChannel MessageChannel postMessage onmessage close eval navigator location"
).split()
seen = []


def keep(this, *rest):
    """Who calls a function without an object may hand over the global one."""
    seen.append(this)
    return 0


proxy = create_proxy(keep, capture_this=True)
again = create_proxy(lambda *rest: keep(*rest)).captureThis()
own = js.Object.new()
own.proxy = proxy


def as_getter():
    described = to_js({"get": proxy}, dict_converter=js.Object.fromEntries)
    js.Object.defineProperty(own, "trap", described)
    return own.trap


def led_out(objects):
    """Names that only the browser's own global scope has, found on the objects or their prototypes."""
    found, todo, known = set(), list(objects), js.Set.new()
    while todo:
        this = todo.pop()
        if not isinstance(this, JsProxy) or known.has(this):
            continue
        known.add(this)
        found.update(name for name in NAMES if getattr(this, name, None) is not None)
        todo.append(js.Object.getPrototypeOf(this))
    return ", ".join(sorted(found)) or "nothing"


ways = (
    as_getter,
    lambda: own.proxy(),
    lambda: to_js([2, 1]).sort(again),
    lambda: js.Array.from_(to_js([1, 2]), proxy),
    lambda: js.Object.prototype.toString.call.bind(again)(),
)
for way in ways:
    try:
        way()
    except Exception as error:
        print(repr(error)[:80])
assert len(seen) > 4, len(seen)
print(len(ways), "ways tried, led out:", led_out(seen))
