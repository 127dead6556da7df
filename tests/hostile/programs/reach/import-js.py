# tries: taking the browser's own functions from js
# as: run
# must: finished
# prints: reachable: nothing
import js

NAMES = (
    "fetch XMLHttpRequest WebSocket EventSource WebTransport importScripts Worker SharedWorker indexedDB caches"
    " BroadcastChannel MessageChannel MessagePort localStorage sessionStorage navigator location self globalThis"
    " window document parent top postMessage onmessage close eval Function WebAssembly Atomics SharedArrayBuffer"
    " structuredClone Request Response Blob URL FileReader Notification cookieStore"
).split()
found = [name for name in NAMES if getattr(js, name, None) is not None]
print("reachable:", ", ".join(found) or "nothing")
