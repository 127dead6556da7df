# tries: doing without the kernel
# as: kernel
# must: not-parallel
def work(x):
    return 2 * x
