"""Map and reduce: count words in parts of a text, merge the counts in pairs."""

from collections import Counter
from concurrent.futures import ProcessPoolExecutor

TEXT = """the quick brown fox jumps over the lazy dog while the cat sleeps
a dog barks and the fox runs into the brown wood over a quick stream
the cat wakes and jumps over the dog the end of the tale"""


def count(line: str) -> Counter:
    return Counter(line.split())


def add(pair: tuple[Counter, Counter]) -> Counter:
    return pair[0] + pair[1]


def main() -> None:
    with ProcessPoolExecutor(2) as executor:
        counts = list(executor.map(count, TEXT.splitlines() * 8, chunksize=3))
        while len(counts) > 1:
            pairs = list(zip(counts[::2], counts[1::2]))
            rest = counts[len(pairs) * 2 :]
            counts = list(executor.map(add, pairs)) + rest
    print(sorted(counts[0].items(), key=lambda item: (-item[1], item[0]))[:8])


if __name__ == "__main__":
    main()
