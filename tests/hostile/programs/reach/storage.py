# tries: keeping something in IndexedDB, caches, local storage or files of the origin
# as: run
# must: finished
# prints: kept in: nothing
import js
import pyodide_js

kept = []
for name in ("indexedDB", "caches", "localStorage", "sessionStorage", "navigator", "cookieStore"):
    if getattr(js, name, None) is not None:
        kept.append(name)
try:
    FS = pyodide_js.FS
    FS.mkdirTree("/kept")
    FS.mount(FS.filesystems.IDBFS, {}, "/kept")
    open("/kept/secret", "w").write("x")
    done = []
    FS.syncfs(False, lambda error: done.append(error))
    if done and done[0] is None:
        kept.append("IDBFS")
except Exception:
    pass
try:
    FS.mount(FS.filesystems.OPFS, {}, "/kept")
    kept.append("OPFS")
except Exception:
    pass
print("kept in:", ", ".join(kept) or "nothing")
