# tries: laying a lock, a queue and a process of its own making into shared memory
# as: run
# must: finished | error | timeout | deadlock
import _forkjoin_host as host

segment = host.segment_create(4096)
for kind in (1, 2, 3, 4):
    for cell in range(64):
        host.poke(segment, ord("i"), cell * 4, kind if cell % 4 == 0 else 2**30)
    for at in range(0, 48):
        forged = segment + 10 + at
        for call in (
            lambda: host.sem_try(forged),
            lambda: host.sem_release(forged),
            lambda: host.queue_length(forged),
            lambda: host.queue_receive(forged, 0, 0),
            lambda: host.queue_close(forged, True),
            lambda: host.process_kill(forged, 9),
            lambda: host.process_exit_code(forged),
            lambda: host.segment_read(forged, 0, 1 << 20, 0),
            lambda: host.segment_write(forged, 0, 1 << 20, 0),
            lambda: host.segment_free(forged),
        ):
            try:
                call()
            except Exception:
                pass
