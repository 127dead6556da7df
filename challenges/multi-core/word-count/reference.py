"""Map: count each part. Reduce: add the counts up."""

import re
from collections import Counter
from itertools import pairwise
from multiprocessing import Pool

PARTS_PER_WORKER = 4


def words_of(text: str) -> list[str]:
    """The words of a text in small letters: the longest runs of the letters a to z."""
    return re.findall(r"[a-z]+", text.lower())


def count_part(text: str) -> Counter[str]:
    """Map: how often each word occurs in one part."""
    return Counter(words_of(text))


def cut_at_spaces(text: str, parts: int) -> list[str]:
    """At most `parts` pieces that together are the text; no piece ends inside a word."""
    ends = [0]
    for part in range(1, parts):
        space = text.find(" ", max(ends[-1], len(text) * part // parts))
        ends.append(len(text) if space < 0 else space)
    ends.append(len(text))
    return [text[start:end] for start, end in pairwise(ends) if start < end]


def count_words(text: str, workers: int) -> dict[str, int]:
    """How often each word occurs."""
    total: Counter[str] = Counter()
    with Pool(workers) as pool:
        pieces = cut_at_spaces(text, PARTS_PER_WORKER * workers)
        for counts in pool.imap_unordered(count_part, pieces):
            total.update(counts)
    return dict(total)
