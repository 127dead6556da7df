# tries: sending notices without end
# as: run
# must: timeout | output-limit | memory | error
import _forkjoin_host as host

while True:
    host.notice("again " * 100)
