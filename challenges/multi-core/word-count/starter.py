"""Count words. One process reads the whole text: share it."""

import re


def words_of(text):
    return re.findall(r"[a-z]+", text.lower())


def count_words(text, workers):
    counts = {}
    for word in words_of(text):
        counts[word] = counts.get(word, 0) + 1
    return counts


if __name__ == "__main__":
    text = "The wind blew, and the rain fell. The wind fell, and the rain stopped."
    for word, count in sorted(count_words(text, workers=2).items()):
        print(f"{word:8} {'#' * count} {count}")
