# tries: overwriting the interpreter's own memory
# as: run
# must: error | timeout | memory | finished
import ctypes

for address in range(1 << 16, 1 << 23, 4096):
    ctypes.memset(address, 0x41, 4096)
