# tries: following every property from what Python is given until something leads out
# as: run
# must: finished
# prints: leads out: nothing
# seconds: 20
import time

import _forkjoin_host
import _pyodide_core
import js
import pyodide_js
from pyodide.ffi import JsProxy

NAMES = set(
    "fetch XMLHttpRequest WebSocket EventSource WebTransport importScripts Worker SharedWorker BroadcastChannel"
    " MessageChannel postMessage eval structuredClone Request Blob URL".split()
)
TAGS = "MessagePort DedicatedWorkerGlobalScope IDBFactory CacheStorage WorkerNavigator WorkerLocation".split()
SKIPPED_NAMES = ("novalue", "contents", "nameTable", "GOT", "wasmExports", "asm", "ffi", "LDSO")
SKIPPED = ("Array]", "ArrayBuffer]")
tag_of = js.Object.prototype.toString
source_of = tag_of.constructor.prototype.toString
seen = js.Set.new()
found = set()
todo = [
    (name, module)
    for name, module in (("js", js), ("pyodide_js", pyodide_js), ("host", _forkjoin_host))
]
todo += [("core", getattr(_pyodide_core, name)) for name in dir(_pyodide_core)]
deadline = time.monotonic() + 12
count = 0


def look(path, value):
    if not isinstance(value, JsProxy) or seen.has(value):
        return
    seen.add(value)
    tag = tag_of.call(value)
    if getattr(value, "name", None) in NAMES and "native code" in source_of.call(value):
        found.add(f"{path}: {value.name}")
    if any(word in tag for word in TAGS):
        found.add(f"{path}: {tag}")
    if not tag.endswith(SKIPPED):
        todo.append((path, value))


while todo and time.monotonic() < deadline:
    path, value = todo.pop(0)
    if not isinstance(value, JsProxy):
        continue
    try:
        names = js.Object.getOwnPropertyNames(value)
    except Exception:
        continue
    count += 1
    for name in names:
        # Python's own proxies lead back to Python, and looking at their prototypes breaks the bridge.
        if (
            name in SKIPPED_NAMES
            or "Py" in name
            or name.startswith("_")
            and path.endswith("_module")
        ):
            continue
        try:
            described = js.Object.getOwnPropertyDescriptor(value, name)
            for part in ("value", "get", "set"):
                look(f"{path}.{name}", getattr(described, part, None))
            if described.get is not None and "native code" in source_of.call(described.get):
                look(f"{path}.{name}", described.get.call(value))
        except Exception:
            pass
    try:
        look(f"{path}.__proto__", js.Object.getPrototypeOf(value))
    except Exception:
        pass
assert count > 300, count
print("leads out:", ", ".join(sorted(found)) or "nothing")
