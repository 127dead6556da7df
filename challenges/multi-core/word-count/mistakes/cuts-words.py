# verdict: wrong-output
# Cuts the text at equal distances: words at the cuts fall apart into two words that nobody wrote.
import re
from itertools import pairwise
from multiprocessing import Pool


def words_of(text):
    return re.findall(r"[a-z]+", text.lower())


def count_part(text):
    counts = {}
    for word in words_of(text):
        counts[word] = counts.get(word, 0) + 1
    return counts


def cut_at_spaces(text, parts):
    ends = [0]
    for part in range(1, parts):
        space = text.find(" ", max(ends[-1], len(text) * part // parts))
        ends.append(len(text) if space < 0 else space)
    return [text[start:end] for start, end in zip(ends, ends[1:] + [len(text)])]


def count_words(text, workers):
    ends = [len(text) * k // workers for k in range(workers + 1)]
    total = {}
    with Pool(workers) as pool:
        for counts in pool.map(count_part, [text[i:j] for i, j in pairwise(ends)]):
            for word, count in counts.items():
                total[word] = total.get(word, 0) + count
    return total
