# tries: leaving by os._exit before the function exists
# as: quick
# must: error
import os

os._exit(0)
