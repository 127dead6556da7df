"""All words in one process."""

import re


def words_of(text: str) -> list[str]:
    """The words of a text in small letters: the longest runs of the letters a to z."""
    return re.findall(r"[a-z]+", text.lower())


def count_words(text: str, workers: int) -> dict[str, int]:
    """How often each word occurs; workers is not used."""
    counts: dict[str, int] = {}
    for word in words_of(text):
        counts[word] = counts.get(word, 0) + 1
    return counts
