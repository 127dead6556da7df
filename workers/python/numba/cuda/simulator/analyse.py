"""Races, coalescing and bank conflicts, worked out from the log of a thread block.

Two accesses of one element conflict if different threads made them, at least one wrote, they were
not both atomic,
and nothing ordered them: no barrier between (same interval) within a thread block, nothing at all
between blocks.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .sites import SITES

_ADDRESS = (1 << 40) - 1
READ, WRITE, ATOMIC = 0, 1, 2
SEGMENT_BYTES = 32
BANKS = 32


@dataclass
class Conflict:
    """Indices into the log of two conflicting accesses; the first one writes."""

    first: int
    second: int


def _first_conflicts(
    order: np.ndarray, starts: np.ndarray, kinds: np.ndarray, owners: np.ndarray
) -> list[Conflict]:
    """`order` sorts the log into groups (from `starts`) that share an element and an interval."""
    ends = np.append(starts[1:], len(order))
    sorted_kinds, sorted_owners = kinds[order], owners[order]
    writes = np.maximum.reduceat(sorted_kinds == WRITE, starts)
    atomics = np.maximum.reduceat(sorted_kinds == ATOMIC, starts)
    reads = np.maximum.reduceat(sorted_kinds == READ, starts)
    shared = np.maximum.reduceat(sorted_owners, starts) != np.minimum.reduceat(
        sorted_owners, starts
    )
    suspects = np.flatnonzero(shared & (writes | (atomics & reads)))
    conflicts = []
    for group in suspects[:200]:
        members = order[starts[group] : ends[group]]
        found = _pair(members, kinds, owners)
        if found:
            conflicts.append(found)
    return conflicts


def _pair(members: np.ndarray, kinds: np.ndarray, owners: np.ndarray) -> Conflict | None:
    strongest = WRITE if (kinds[members] == WRITE).any() else ATOMIC
    writers = members[kinds[members] == strongest]
    for first in writers[:64]:
        others = members[owners[members] != owners[first]]
        if strongest == ATOMIC:
            others = others[kinds[others] == READ]
        if len(others):
            reads = others[kinds[others] == READ]
            return Conflict(int(first), int(reads[0] if len(reads) else others[0]))
    return None


def _same_constant(log: np.ndarray, members: np.ndarray) -> bool:
    """Whether all accesses store one and the same literal: `found[0] = 1` by many threads is no
    mistake.
    """
    constants = {
        SITES[int(word) >> 42].constant if (int(word) >> 40) & 3 == WRITE else None
        for word in log[members]
    }
    return len(constants) == 1 and None not in constants


def _groups(keys: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    order = np.lexsort(keys)
    changed = np.zeros(len(order), bool)
    changed[0] = True
    for key in keys:
        ordered = key[order]
        changed[1:] |= ordered[1:] != ordered[:-1]
    return order, np.flatnonzero(changed)


def _lengths(starts: np.ndarray, end: int) -> np.ndarray:
    """Sizes of groups, as NumPy counts: with 32 bits on wasm32."""
    return np.diff(np.append(starts, end)).astype(np.intp)


def _without_harmless(log: np.ndarray, order: np.ndarray, starts: np.ndarray) -> np.ndarray:
    """Which groups are stores of one literal only."""
    kinds = (log >> 40) & 3
    all_writes = np.minimum.reduceat(kinds[order] == WRITE, starts)
    harmless = np.zeros(len(starts), bool)
    ends = np.append(starts[1:], len(order))
    for group in np.flatnonzero(all_writes & (ends - starts > 1)):
        harmless[group] = _same_constant(log, order[starts[group] : ends[group]])
    return harmless


def block_conflicts(log: np.ndarray, threads: np.ndarray, intervals: np.ndarray) -> list[Conflict]:
    """Races between threads of one thread block."""
    if not len(log):
        return []
    order, starts = _groups([intervals, log & _ADDRESS])
    return _filtered(log, order, starts, threads)


def grid_conflicts(log: np.ndarray, blocks: np.ndarray) -> list[Conflict]:
    """Races between thread blocks; `log` holds accesses of global memory only."""
    if not len(log):
        return []
    order, starts = _groups([log & _ADDRESS])
    return _filtered(log, order, starts, blocks)


def _filtered(
    log: np.ndarray, order: np.ndarray, starts: np.ndarray, owners: np.ndarray
) -> list[Conflict]:
    harmless = _without_harmless(log, order, starts)
    if harmless.any():
        group_of = np.repeat(np.arange(len(starts)), _lengths(starts, len(order)))
        order = order[~harmless[group_of]]
        if not len(order):
            return []
        kept = group_of[~harmless[group_of]]
        starts = np.flatnonzero(np.append(True, kept[1:] != kept[:-1]))
    return _first_conflicts(order, starts, (log >> 40) & 3, owners)


def occurrences(threads: np.ndarray, sites: np.ndarray) -> np.ndarray:
    """How often each thread had been at each site before: threads of a warp move together, so equal
    numbers match.
    """
    order = np.lexsort((np.arange(len(sites)), sites, threads))
    ordered_threads, ordered_sites = threads[order], sites[order]
    new = np.append(
        True,
        (ordered_threads[1:] != ordered_threads[:-1]) | (ordered_sites[1:] != ordered_sites[:-1]),
    )
    starts = np.flatnonzero(new)
    rank = np.arange(len(order)) - np.repeat(starts, _lengths(starts, len(order)))
    result = np.empty(len(order), np.int64)
    result[order] = rank
    return result


def count_transactions(log: np.ndarray, threads: np.ndarray, sizes: np.ndarray) -> tuple[int, int]:
    """Segments touched, and the fewest that could hold the same distinct elements. `sizes`: bytes
    of each element.
    """
    if not len(log):
        return 0, 0
    sites = log >> 42
    warp = threads // 32
    nth = occurrences(threads, sites)
    buffer = (log >> 32) & 0xFF
    element = log & 0xFFFFFFFF
    segment = element * sizes // SEGMENT_BYTES
    touched = len(np.unique(np.stack([warp, sites, nth, buffer, segment]), axis=1).T)
    distinct = np.unique(np.stack([warp, sites, nth, buffer, element, sizes]), axis=1)
    order, starts = _groups([distinct[2], distinct[1], distinct[0], distinct[3]])
    used = np.add.reduceat(distinct[5][order], starts)
    return touched, int(np.sum(-(-used // SEGMENT_BYTES)))


def count_bank_conflicts(log: np.ndarray, threads: np.ndarray, sizes: np.ndarray) -> int:
    """Extra turns that shared memory takes: banks are 4 bytes wide, one address a bank and turn,
    equal ones together.
    """
    if not len(log):
        return 0
    sites = log >> 42
    word = (log & 0xFFFFFFFF) * sizes // 4
    keys = np.stack(
        [threads // 32, sites, occurrences(threads, sites), (log >> 32) & 0xFF, word % BANKS, word]
    )
    distinct = np.unique(keys, axis=1)
    order, starts = _groups([distinct[4], distinct[3], distinct[2], distinct[1], distinct[0]])
    in_bank = _lengths(starts, len(order))
    rows = distinct[:4, order[starts]]
    _, instruction = np.unique(rows, axis=1, return_inverse=True)
    worst = np.zeros(int(instruction.max()) + 1, np.int64)
    np.maximum.at(worst, instruction.ravel(), in_bank)
    return int(np.sum(worst - 1))


def count_divergent(branches: np.ndarray, threads: np.ndarray) -> int:
    """How many times a warp's threads went different ways at a branch."""
    if not len(branches):
        return 0
    sites, taken = branches >> 32, branches & 0xFFFFFFFF
    nth = occurrences(threads, sites)
    order, starts = _groups([nth, sites, threads // 32])
    ways = taken[order]
    return int(np.sum(np.maximum.reduceat(ways, starts) != np.minimum.reduceat(ways, starts)))
