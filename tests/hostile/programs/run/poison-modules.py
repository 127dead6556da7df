# tries: replacing modules that the runtime itself uses
# as: run
# must: finished | error
import builtins
import json
import sys

json.dumps = lambda *_: "{"
builtins.print = builtins.len = builtins.isinstance = lambda *_: None
for name in list(sys.modules):
    if name.startswith(("forkjoin", "json", "traceback", "io")):
        sys.modules[name] = None
