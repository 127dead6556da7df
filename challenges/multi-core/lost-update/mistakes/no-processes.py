# verdict: not-parallel
# No process at all: right, and faster than any that counts by turns.


def count_visitors(doors):
    """The visitors at all doors together."""
    return sum(reading % 100 > 40 for readings in doors for reading in readings)
