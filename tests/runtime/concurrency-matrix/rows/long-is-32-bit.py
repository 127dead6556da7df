# group: Shared memory
# promise: typecodes of Value and Array have the sizes of the platform
# status: differs
# note: Python runs on 32-bit WebAssembly: "l" and c_long have 4 bytes here and 8 on most laptops. Use "q" where it matters.
import ctypes
from multiprocessing import Value

if __name__ == "__main__":
    print(ctypes.sizeof(ctypes.c_long), Value("q", 1 << 40).value)
# stdout: 4 1099511627776
