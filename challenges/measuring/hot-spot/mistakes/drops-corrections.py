# verdict: wrong-output
# Takes rows with the same name and hour for repeats, so corrections are thrown away.
def parse(lines):
    """Rows (name, hour, level) of lines like "Elbe;17;+2043"."""
    rows = []
    for line in lines:
        name, hour, level = line.strip().split(";")
        rows.append((name.strip(), int(hour), int(level)))
    return rows


def drop_repeats(rows):
    first = {}
    for name, hour, level in rows:
        first.setdefault((name, hour), level)
    return [(name, hour, level) for (name, hour), level in first.items()]


def group(rows):
    """Levels of each gauge, in millimetres, in the order in which gauges first appear."""
    levels = {}
    for name, _, level in rows:
        levels.setdefault(name, []).append(level)
    return levels


def count_floods(levels):
    """For each gauge, its readings at least 1,000 mm above its own mean."""
    floods = {}
    for name in levels:
        total = sum(levels[name])
        count = 0
        for level in levels[name]:
            # level >= mean + 1000, without a division that rounds
            if (level - 1000) * len(levels[name]) >= total:
                count += 1
        floods[name] = count
    return floods


def report(lines):
    """One tuple (name, readings, highest level in mm, flooded readings) for each gauge."""
    levels = group(drop_repeats(parse(lines)))
    floods = count_floods(levels)
    return [(name, len(own), max(own), floods[name]) for name, own in levels.items()]
