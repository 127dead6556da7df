"""One process adds everything, with enough digits."""

import numpy as np


def readings(seed: int, block: int) -> np.ndarray:
    """The 100,000 readings of one block in millimetres, as float32."""
    tips = np.random.default_rng([seed, block]).geometric(0.7, 100_000)
    return tips.astype(np.float32) * np.float32(0.1)


def parallel_sum(seed: int, blocks: int, workers: int) -> float:
    """Sum of the readings of all blocks in millimetres; workers is not used."""
    return sum(float(readings(seed, block).sum(dtype=np.float64)) for block in range(blocks))
