# tries: leaving by sys.exit(0) instead of answering
# as: quick
# must: error
import sys


def work(x):
    sys.exit(0)
