"""How often does a word return after each distance? The loops are right, and slow."""

import numpy as np


def returns(words, word, longest):
    counts = np.zeros(longest, dtype=np.int64)
    for distance in range(1, longest + 1):
        for i in range(len(words) - distance):
            if words[i] == word and words[i + distance] == word:
                counts[distance - 1] += 1
    return counts


if __name__ == "__main__":
    words = "the cat and the dog and the bird and a fish".split()
    print(returns(words, "the", 6))  # should print [0 0 2 0 0 1]
