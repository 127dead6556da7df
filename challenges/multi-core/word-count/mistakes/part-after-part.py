# verdict: not-parallel
# apply waits for the counts of one part before it sends the next one: one worker at a time.
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
        for part in cut_at_spaces(text, 4 * workers):
            for word, count in pool.apply(count_part, (part,)).items():
                total[word] = total.get(word, 0) + count
    return total
