# verdict: wrong-output
# Puts the dictionaries together with update: of a word that occurs in several parts, only the last count stays.
import re
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
    total = {}
    with Pool(workers) as pool:
        for counts in pool.map(count_part, cut_at_spaces(text, workers)):
            total.update(counts)
    return total
