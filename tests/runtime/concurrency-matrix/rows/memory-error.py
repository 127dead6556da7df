# group: What ends a run
# promise: a process that needs more memory than its heap may have gets MemoryError
# status: works
if __name__ == "__main__":
    data = bytearray(2_000_000_000)
# outcome: memory
# failure: MemoryError
