# tries: catching what is meant to stop it
# as: run
# must: timeout
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
