# verdict: not-parallel
# Only the first part is counted by the pool; the reduce step then counts the rest by itself.
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
    first, *others = cut_at_spaces(text, 2 * workers)
    with Pool(workers) as pool:
        total = pool.map(count_part, [first])[0]
    for part in others:
        for word, count in count_part(part).items():
            total[word] = total.get(word, 0) + count
    return total
