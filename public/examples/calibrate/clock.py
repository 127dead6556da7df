"""Find the smallest step by which time.perf_counter() advances."""

import time

if __name__ == "__main__":
    steps = []
    last = time.perf_counter()
    while len(steps) < 2000:
        now = time.perf_counter()
        if now != last:
            steps.append(now - last)
            last = now
    print(f"step {1e6 * min(steps):.3f} us")
