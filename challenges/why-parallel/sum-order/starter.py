"""Add the readings of a rain gauge. One process does it, and its sum is far off: change both."""

import numpy as np


def readings(seed, block):
    """The 100,000 readings of one block in millimetres, as float32. Keep this as it is."""
    tips = np.random.default_rng([seed, block]).geometric(0.7, 100_000)
    return tips.astype(np.float32) * np.float32(0.1)


def parallel_sum(seed, blocks, workers):
    total = np.float32(0.0)
    for block in range(blocks):
        numbers = readings(seed, block)
        numbers[0] += total
        total = np.cumsum(numbers)[-1]  # from first to last, all in float32
    return float(total)


if __name__ == "__main__":
    for blocks in (1, 10):
        exact = sum(float(readings(1, block).sum(dtype=np.float64)) for block in range(blocks))
        print(
            f"{blocks:2d} blocks: {parallel_sum(1, blocks, workers=2):.1f} mm, exact {exact:.1f} mm"
        )
