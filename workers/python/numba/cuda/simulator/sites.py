"""Every place in a kernel that touches memory, branches or waits has a number; this is the register
of them.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import Place


@dataclass(frozen=True)
class Site:
    """`text` is the expression itself (`hist[b]`); `constant` the literal that it stores, if it
    stores one.
    """

    place: Place
    text: str
    constant: str | None = None


SITES: list[Site] = []


def add_site(site: Site) -> int:
    """Registers a site and returns its number."""
    SITES.append(site)
    return len(SITES) - 1
