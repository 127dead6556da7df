# tries: deleting and overwriting Python's own files
# as: run
# must: finished | error
import os
import shutil
import sys

for path in list(sys.path) + ["/lib", "/home", "/tmp"]:
    try:
        if os.path.isdir(path):
            shutil.rmtree(path, ignore_errors=True)
        else:
            open(path, "wb").write(b"broken")
    except OSError:
        pass
