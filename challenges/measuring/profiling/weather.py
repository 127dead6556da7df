"""A report on the temperatures of a weather station: the warmest smoothed hour of each month."""

import random
from datetime import datetime, timedelta


def make_lines(count):
    """Lines like "2024-01-01 00:00:00;-3.2", one for each hour."""
    draw = random.Random(1)
    start = datetime(2024, 1, 1)
    return [f"{start + timedelta(hours=k)};{draw.gauss(9, 7):.1f}" for k in range(count)]


def parse(line):
    when, value = line.split(";")
    return datetime.strptime(when, "%Y-%m-%d %H:%M:%S"), float(value)


def smooth(values):
    """Each value becomes the mean of itself and its neighbours, two on either side."""
    result = []
    for k in range(len(values)):
        total, count = 0.0, 0
        for j in range(max(k - 2, 0), min(k + 3, len(values))):
            total += values[j]
            count += 1
        result.append(total / count)
    return result


def warmest(hours, values):
    best = {}
    for hour, value in zip(hours, values):
        if value > best.get(hour.month, -100.0):
            best[hour.month] = value
    return best


def report(lines):
    rows = [parse(line) for line in lines]
    hours = [when for when, _ in rows]
    values = smooth([value for _, value in rows])
    return warmest(hours, values)
