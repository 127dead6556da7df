"""Measure the memory bandwidth of one process: bytes read and written while a large array is copied."""

import time
from statistics import median

import numpy as np

NUMBERS = 4_000_000  # 32 MB: more than the caches of most machines hold

if __name__ == "__main__":
    source = np.ones(NUMBERS)
    target = np.zeros(NUMBERS)
    np.copyto(target, source)
    rates = []
    for _ in range(15):
        begin = time.perf_counter()
        np.copyto(target, source)
        seconds = time.perf_counter() - begin
        rates.append((source.nbytes + target.nbytes) / seconds / 1e9)
    print(f"bandwidth {median(rates):.4f} GB/s")
