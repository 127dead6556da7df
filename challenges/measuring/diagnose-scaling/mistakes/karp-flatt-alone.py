# verdict: wrong-output
# A constant fraction means a serial part, a rising one overhead: that never finds uneven or slower tasks.
def diagnose(workers, wall, busy):
    runs = sorted(zip(workers, wall))
    alone = runs[0][1]
    p, seconds = runs[-1]
    if alone / (p * seconds) >= 0.9:
        return "nothing"
    fractions = [(own / alone - 1 / count) / (1 - 1 / count) for count, own in runs[1:]]
    return "overhead" if fractions[-1] > fractions[0] * 1.2 + 0.01 else "serial part"
