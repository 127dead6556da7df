# tries: leaving before the function exists
# as: quick
# must: error
import sys

sys.exit(0)
