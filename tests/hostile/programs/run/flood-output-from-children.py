# tries: printing without end in several processes
# as: run
# must: output-limit
from multiprocessing import Process


def flood():
    while True:
        print("x" * 1000)


if __name__ == "__main__":
    processes = [Process(target=flood) for _ in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
