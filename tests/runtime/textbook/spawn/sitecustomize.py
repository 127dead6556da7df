"""Python imports this at its start: processes are spawned, as on macOS, on Windows and in a
browser.
"""

import multiprocessing

multiprocessing.set_start_method("spawn", force=True)
