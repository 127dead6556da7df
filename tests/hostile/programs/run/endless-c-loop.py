# tries: a loop in C that no interrupt ends
# as: run
# must: timeout
sum(iter(int, 1))
