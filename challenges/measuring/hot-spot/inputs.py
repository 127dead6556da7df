"""Inputs of the challenge hot-spot: (lines,)."""

NAMES = ["Spree", "Elbe", "Havel", "Schwarze Elster", "Neisse", "Oder", "Mulde", "Saale"]


def line_of(rng, name, hour):
    # About one reading in eight is far above the others, so that there are floods.
    level = int(rng.integers(-300, 900)) + 3000 * int(rng.random() < 0.12)
    return f"{name};{hour};{level:+d}"


def draw(rng, n, repeats=0.1, corrections=0.05):
    """n lines; some are sent again later, some are corrected later."""
    names = [NAMES[k] for k in rng.permutation(len(NAMES))]
    lines = []
    while len(lines) < n:
        choice = rng.random()
        if lines and choice < repeats:
            lines.append(lines[int(rng.integers(0, len(lines)))])
        elif lines and choice < repeats + corrections:
            name, hour, _ = lines[int(rng.integers(0, len(lines)))].split(";")
            lines.append(line_of(rng, name, hour))
        else:
            lines.append(line_of(rng, names[int(rng.integers(0, len(names)))], len(lines)))
    return lines


def cases(rng, workers):
    yield {"name": "40 lines", "args": (draw(rng, 40),)}
    yield {"name": "no line", "args": ([],)}
    yield {"name": "one line", "args": (draw(rng, 1),)}
    once, other = line_of(rng, "Oder", 5), line_of(rng, "Elbe", 5)
    yield {"name": "the same line seven times", "args": ([once] * 7,)}
    corrected = [once, other, "Oder;5;+9001", once, "Oder;5;+9001"]
    yield {
        "name": "a correction, and repeats much later",
        "args": (corrected,),
        "cause": (
            "A correction differs from the line that it corrects, and a repeat may come much "
            "later. Look at which lines are left, and at their order."
        ),
    }
    yield {
        "name": "gauges not in alphabetical order",
        "args": ([once, other],),
        "cause": (
            "The gauges come in another order than that of the alphabet. Often sorting, or a set, "
            "has lost the order of the lines."
        ),
    }
    yield {"name": "no repeats", "args": (draw(rng, 101, 0.0, 0.0),), "hidden": True}
    yield {"name": "997 lines", "args": (draw(rng, 997, 0.3, 0.1),), "hidden": True}


def timed(rng, workers):
    return (draw(rng, 2000),)
