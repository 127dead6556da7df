"""A report on river gauges. It is right, but slow: which function takes the time?"""

import cProfile
import pstats
import random


def parse(lines):
    """Rows (name, hour, level) of lines like "Elbe;17;+2043"."""
    rows = []
    for line in lines:
        name, hour, level = line.strip().split(";")
        rows.append((name.strip(), int(hour), int(level)))
    return rows


def drop_repeats(rows):
    """The rows without those that came before."""
    kept = []
    for row in rows:
        if row not in kept:
            kept.append(row)
    return kept


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


def sample_lines(count):
    draw = random.Random(1)
    lines = [
        f"{draw.choice(['Elbe', 'Spree', 'Havel'])};{hour};{draw.randint(-500, 4000):+d}"
        for hour in range(count)
    ]
    return lines + draw.sample(lines, count // 10)


if __name__ == "__main__":
    lines = sample_lines(2500)
    profile = cProfile.Profile()
    rows = profile.runcall(report, lines)
    for name, readings, highest, flooded in rows:
        print(f"{name}: {readings} readings, highest {highest} mm, {flooded} flooded")
    pstats.Stats(profile).sort_stats("tottime").print_stats(8)
