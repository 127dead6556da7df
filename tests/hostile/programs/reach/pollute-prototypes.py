# tries: changing JavaScript's own objects under the runtime's feet
# as: run
# must: finished
# prints: changed: nothing
import js
from pyodide.ffi import create_proxy

stolen = []
steal = create_proxy(lambda *args: stolen.append(args))
changed = []
OWNERS = {
    "Object": js.Object,
    "Array": js.Array,
    "Map": js.Map,
    "Promise": js.Promise,
    "Uint8Array": js.Uint8Array,
    "Function": js.Object.constructor,
    "Set": js.Set,
    "Symbol": js.Symbol,
    "Date": js.Date,
}
for name, owner in OWNERS.items():
    for target in (owner, owner.prototype):
        for key in (
            "kind",
            "post",
            "postMessage",
            "map",
            "find",
            "some",
            "then",
            "get",
            "call",
            "apply",
            "push",
            "set",
        ):
            try:
                setattr(target, key, steal)
                changed.append(f"{name}.{key}")
            except Exception:
                pass
print("changed:", ", ".join(sorted(set(changed))) or "nothing")
