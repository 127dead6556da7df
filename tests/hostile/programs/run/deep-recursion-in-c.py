# tries: nesting until C's stack is over
# as: run
# must: finished | error
import sys

sys.setrecursionlimit(10**9)
nested = []
for _ in range(1_000_000):
    nested = [nested]
print(len(repr(nested)))
