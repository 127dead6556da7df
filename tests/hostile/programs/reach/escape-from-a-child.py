# tries: the same from a child process
# as: run
# must: finished
# prints: reachable: nothing
from multiprocessing import Process


def child():
    import js

    found = [
        name
        for name in ("fetch", "Worker", "indexedDB", "postMessage")
        if getattr(js, name, None) is not None
    ]
    try:
        js.Object.constructor.new("return globalThis")()
        found.append("globalThis")
    except Exception:
        pass
    print("reachable:", ", ".join(found) or "nothing")


if __name__ == "__main__":
    process = Process(target=child)
    process.start()
    process.join()
