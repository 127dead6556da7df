"""Inputs of the challenge word-autocorrelation: (words, word, longest)."""

VOCABULARY = "sea wind sail rope deck mast wave gull tide keel salt".split()


def draw(rng, n):
    """A random text in which one word returns more often after some distance than after others."""
    words = [VOCABULARY[k] for k in rng.integers(0, len(VOCABULARY), size=n)]
    word = VOCABULARY[int(rng.integers(0, len(VOCABULARY)))]
    rhythm = int(rng.integers(4, 12))
    for i in range(int(rng.integers(0, rhythm)), n, rhythm):
        if rng.random() < 0.7:
            words[i] = word
    return words, word


def cases(rng, workers):
    yield {"name": "60 words", "args": (*draw(rng, 60), 12)}
    yield {
        "name": "no word",
        "args": ([], "sea", 4),
        "cause": (
            "A text without words gives a mask without elements. Look at the type and the length "
            "of what follows from it."
        ),
    }
    yield {"name": "one word", "args": (["sea"], "sea", 3)}
    yield {"name": "a word that does not occur", "args": (draw(rng, 40)[0], "moon", 10)}
    yield {"name": "the same word all the time", "args": (["wave"] * 9, "wave", 8)}
    yield {
        "name": "distances beyond the end",
        "args": (*draw(rng, 13), 20),
        "cause": (
            "Some distances are longer than the text. Look at the lengths of your slices then: a "
            "negative end counts from the back."
        ),
    }
    yield {
        "name": "words that contain the word",
        "args": ("sea seas sea undersea sea".split(), "sea", 4),
        "cause": (
            "Some words only contain the word. Often the word is looked for inside of text instead"
            " of being compared with whole words."
        ),
    }
    odd = 2 * int(rng.integers(500, 1500)) + 1
    yield {"name": "an odd number of words", "args": (*draw(rng, odd), 33), "hidden": True}


def timed(rng, workers):
    return *draw(rng, 20_000), 60
