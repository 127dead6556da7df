# tries: a trace of spans that cannot be
# as: run
# must: finished
# prints: written
import _forkjoin_host as host

NAN = float("nan")
for kind in (-1, 0, 3, 99, 2**31 - 1):
    for start, end in ((NAN, NAN), (5.0, 1.0), (-1e308, 1e308), (0.0, float("inf"))):
        host.trace(kind, start, end, 2**31 - 1, -1, -1, 0)
for _ in range(20_000):
    host.trace(3, 1.0, 2.0, 3, 4, 5, 6)
print("written")
