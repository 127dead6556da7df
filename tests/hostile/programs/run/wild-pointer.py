# tries: reading and writing outside of Python's memory
# as: run
# must: error
import ctypes

ctypes.memset(0xFFFFFF00, 255, 1 << 16)
