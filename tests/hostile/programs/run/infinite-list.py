# tries: a list of all numbers
# as: run
# must: memory | timeout
import itertools

list(itertools.count())
