"""Inputs of the challenge word-count: (text, workers)."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def vocabulary(rng, size, shortest=1, longest=11):
    lengths = rng.integers(shortest, longest + 1, size)
    letters = rng.integers(0, 26, int(lengths.sum()))
    text = "".join(LETTERS[k] for k in letters.tolist())
    ends = lengths.cumsum().tolist()
    return [text[end - length : end] for end, length in zip(ends, lengths.tolist())]


def prose(rng, count, size):
    """A few frequent words and many rare ones, some with capitals, full stops or line ends."""
    words = vocabulary(rng, size, 3, 17)
    chosen = (size * rng.random(count) ** 3).astype(int).tolist()
    marks = rng.integers(0, 40, count).tolist()
    ends = {0: ".", 1: ",\n", 2: "'s", 3: " 42"}
    return " ".join(
        (words[k].capitalize() if mark > 36 else words[k]) + ends.get(mark, "")
        for k, mark in zip(chosen, marks)
    )


def cases(rng, workers):
    yield {"name": "a page, 2 workers", "args": (prose(rng, 400, 90), 2)}
    yield {
        "name": "no text",
        "args": ("", 2),
        "cause": (
            "An empty text can't be cut. Often a part has 0 letters then, or there is no part at "
            "all: look at what follows from that."
        ),
    }
    yield {"name": "one word, more workers than letters", "args": ("Go", 4)}
    yield {
        "name": "one long word, 3 workers",
        "args": (vocabulary(rng, 1, 900, 1000)[0], 3),
        "cause": (
            "There is one word and no space at which the text could be cut. Look at where each "
            "part ends: often a cut falls inside the word."
        ),
    }
    yield {"name": "no words, only signs", "args": ("... 42, 17; - !", 2)}
    yield {
        "name": "long words, 4 workers",
        "args": (" ".join(vocabulary(rng, 7, 80, 99)), 4),
        "cause": (
            "Most words are longer than what you may expect between two spaces. Look at how the "
            "place of a cut is found: often it falls inside a word."
        ),
    }
    yield {"name": "2,003 words, 3 workers", "args": (prose(rng, 2003, 301), 3), "hidden": True}


def timed(rng, workers):
    page = prose(rng, 30_000, 5_000)
    return (page + " ") * 10, workers
