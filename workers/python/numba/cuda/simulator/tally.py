"""What all launches and copies did since the last look, added up: the deterministic score of a
program.
"""

from __future__ import annotations

from .findings import Finding
from .record import LaunchRecord

_NOTHING = {
    "launches": 0,
    "globalReads": 0,
    "globalWrites": 0,
    "globalTransactions": 0,
    "sharedReads": 0,
    "sharedWrites": 0,
    "bankConflicts": 0,
    "divergentWarps": 0,
    "atomics": 0,
    "bytesToDevice": 0,
    "bytesToHost": 0,
}


class Tally:
    """Counts by the names of lib/protocol/grade.ts, and every finding whether or not the program
    caught it.
    """

    def __init__(self) -> None:
        self.counts = dict(_NOTHING)
        self.findings: list[Finding] = []

    def add_launch(self, record: LaunchRecord) -> None:
        """Adds a launch that has ended."""
        done, counts = record.counters, self.counts
        counts["launches"] += 1
        counts["globalReads"] += done.global_reads
        counts["globalWrites"] += done.global_writes
        counts["globalTransactions"] += done.transactions
        counts["sharedReads"] += done.shared_reads
        counts["sharedWrites"] += done.shared_writes
        counts["bankConflicts"] += done.bank_conflicts
        counts["divergentWarps"] += done.divergent_warps
        counts["atomics"] += done.global_atomics + done.shared_atomics
        self.findings += record.findings

    def add_copy(self, direction: str, count: int) -> None:
        """Adds a copy of so many bytes; `direction` is `bytesToDevice` or `bytesToHost`."""
        self.counts[direction] += count

    def take(self) -> tuple[dict[str, int], list[Finding]]:
        """Everything so far; counting starts again."""
        taken = self.counts, self.findings
        self.counts, self.findings = dict(_NOTHING), []
        return taken


TALLY = Tally()
