# tries: leaving by os._exit(0) instead of answering
# as: quick
# must: error
import os


def work(x):
    os._exit(0)
