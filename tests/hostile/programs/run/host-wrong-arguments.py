# tries: calling every function of the host module with arguments that make no sense
# as: run
# must: finished
# prints: survived
# seconds: 30
import _forkjoin_host as host
from pyodide.ffi import JsException

BLOCKING = {"exit_process", "sleep"}
WRONG = [
    -1,
    0,
    1,
    2,
    7,
    2**31 - 1,
    -(2**31),
    2**32,
    2**53,
    2**70,
    0.5,
    -1.5,
    float("nan"),
    float("inf"),
    None,
]
WRONG += ["", "5", "x" * 1000, b"", b"12345678", [], {}, (), object(), print, host.get_record()]
own = host.get_record()
called = 0
for name in sorted(dir(host)):
    function = getattr(host, name)
    if name.startswith("_") or name in BLOCKING or not callable(function):
        continue
    samples = [(value,) * count for value in WRONG for count in range(8)]
    samples += [(value, 8, 0, 0, 0, 0, 0) for value in WRONG] + [
        (1, value, 0, 0) for value in WRONG
    ]
    for arguments in samples:
        if name == "wait_any" and (len(arguments) < 3 or arguments[2] != 0):
            continue
        if name == "process_wait" and arguments[:1] == (own,):
            continue
        if name == "process_kill" and arguments[:1] == (own,):
            continue
        if name == "write_output" and arguments[1:2] and isinstance(arguments[1], bytes):
            continue
        called += 1
        try:
            function(*arguments)
        except (JsException, TypeError, ValueError, OverflowError, MemoryError):
            pass
assert called > 3000, called
print("survived")
