"""How strict the simulator is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Options:
    """`on_finding`: `raise` ends a launch that did something wrong with an error; `record` only
    keeps the findings.
    """

    on_finding: str = "raise"
    #: Iterations that one execution of one `while` loop may take in a thread.
    loop_budget: int = 2_000_000
    #: Findings kept for one launch.
    max_findings: int = 20


options = Options()
