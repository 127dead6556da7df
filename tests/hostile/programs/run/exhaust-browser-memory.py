# tries: taking all of the browser's memory through js
# as: run
# must: finished | error | memory
import js

kept = []
for _ in range(100):
    try:
        kept.append(js.ArrayBuffer.new(2**32))
        kept.append(js.Uint8Array.new(2**31))
    except Exception:
        break
