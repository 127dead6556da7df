# tries: running a line of JavaScript
# as: run
# must: finished
# prints: closed
from pyodide.code import run_js

for line in ("fetch('http://STRANGER/')", "globalThis", "1 + 1"):
    try:
        print("ran", run_js(line))
    except Exception:
        pass
print("closed")
