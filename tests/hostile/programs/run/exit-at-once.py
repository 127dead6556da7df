# tries: leaving by os._exit
# as: run
# must: error
import os

os._exit(3)
