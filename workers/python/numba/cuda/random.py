"""Random numbers in kernels: xoroshiro128+, one independent state for each thread.

Source: D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators" (2018), and
SplitMix64 for the
first state. States are 2**64 steps apart, as numba makes them, so that the numbers are the same as
numba's.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..core.types import cast_scalar
from .devicearray import DeviceNDArray, new_device_array
from .intrinsics import Intrinsic
from .simulator.memory import READ, WRITE, TrackedArray, locate
from .simulator.now import NOW

xoroshiro128p_dtype = np.dtype([("s0", np.uint64), ("s1", np.uint64)], align=True)

_MASK = (1 << 64) - 1
_JUMP = 0xD86B048B86AA9922BEAC0467EBA5FACB
_FLOAT32 = np.dtype(np.float32)


def _rotated(x: int, k: int) -> int:
    return (x << k | x >> (64 - k)) & _MASK


def _stepped(s0: int, s1: int) -> tuple[int, int]:
    s1 ^= s0
    return _rotated(s0, 55) ^ s1 ^ (s1 << 14) & _MASK, _rotated(s1, 36)


def _first_state(seed: int) -> int:
    z = (seed + 0x9E3779B97F4A7C15) & _MASK
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
    return z ^ (z >> 31)


def _jumped(s0: int, s1: int) -> tuple[int, int]:
    r0 = r1 = 0
    for bit in range(128):
        if _JUMP >> bit & 1:
            r0, r1 = r0 ^ s0, r1 ^ s1
        s0, s1 = _stepped(s0, s1)
    return r0, r1


def _jump_tables() -> np.ndarray:
    """What a jump makes of each byte of a state, as (16, 256, 2): a jump is linear over GF(2)."""
    columns = [_jumped(1 << b & _MASK, 1 << b >> 64) for b in range(128)]
    return _tables(np.array(columns, np.uint64))


def _tables(columns: np.ndarray) -> np.ndarray:
    tables = np.zeros((16, 256, 2), np.uint64)
    for byte in range(16):
        for bit in range(8):
            half = 1 << bit
            tables[byte, half : 2 * half] = tables[byte, :half] ^ columns[byte * 8 + bit]
    return tables


def _apply(tables: np.ndarray, states: np.ndarray) -> np.ndarray:
    """The linear map of `tables` on states of shape (n, 2)."""
    octets = np.ascontiguousarray(states).view(np.uint8).reshape(-1, 16)
    result = tables[0][octets[:, 0]]
    for byte in range(1, 16):
        result ^= tables[byte][octets[:, byte]]
    return result


def initial_states(count: int, seed: int, subsequence_start: int = 0) -> np.ndarray:
    """`count` states, each 2**64 steps after the one before; doubling keeps it quick for many."""
    states = np.zeros((max(count, 1), 2), np.uint64)
    first = _first_state(int(seed) & _MASK)
    states[0] = first
    tables = _jump_tables()
    for _ in range(int(subsequence_start)):
        states[:1] = _apply(tables, states[:1])
    done = 1
    identity = np.array([(1 << b & _MASK, 1 << b >> 64) for b in range(128)], np.uint64)
    columns = _apply(tables, identity)
    while done < count:
        more = min(done, count - done)
        states[done : done + more] = _apply(_tables(columns), states[:more])
        columns = _apply(_tables(columns), columns)
        done += more
    return states[:count].view(xoroshiro128p_dtype).reshape(count)


def init_xoroshiro128p_states(
    states: DeviceNDArray, seed: int, subsequence_start: int = 0, stream: Any = 0
) -> None:
    """Fills a device array of states."""
    states.copy_to_device(initial_states(states.size, seed, subsequence_start))


def create_xoroshiro128p_states(
    n: int, seed: int, subsequence_start: int = 0, stream: Any = 0
) -> DeviceNDArray:
    """`n` states on the device; thread i uses state i."""
    states = new_device_array(n, xoroshiro128p_dtype)
    init_xoroshiro128p_states(states, seed, subsequence_start)
    return states


def _next(states: Any, index: int) -> int:
    if isinstance(states, TrackedArray):
        flat = locate(states, index, -1)
        record = states.cells[flat]
        if states.bits:
            NOW.log.append(-1 << 42 | READ | states.bits | flat)
            NOW.log.append(-1 << 42 | WRITE | states.bits | flat)
    else:
        record = states[index]
    s0, s1 = int(record["s0"]), int(record["s1"])
    record["s0"], record["s1"] = _stepped(s0, s1)
    return (s0 + s1) & _MASK


def _uniform64(states: Any, index: int) -> float:
    return (_next(states, index) >> 11) * (1.0 / (1 << 53))


def _uniform32(states: Any, index: int) -> float:
    return cast_scalar(_FLOAT32, _uniform64(states, index))


def _normal(states: Any, index: int) -> float:
    u1, u2 = _uniform32(states, index), _uniform32(states, index)
    radius = math.sqrt(-2.0 * math.log(u1)) if u1 > 0 else math.inf
    return radius * math.cos(2 * math.pi * u2)


xoroshiro128p_next = Intrinsic("random.next", _next)
xoroshiro128p_uniform_float32 = Intrinsic("random.uniform_float32", _uniform32)
xoroshiro128p_uniform_float64 = Intrinsic("random.uniform_float64", _uniform64)
xoroshiro128p_normal_float32 = Intrinsic("random.normal_float32", _normal)
xoroshiro128p_normal_float64 = Intrinsic("random.normal_float64", _normal)
