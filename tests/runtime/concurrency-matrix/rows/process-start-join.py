# group: Processes
# promise: Process(target, args).start() runs a function in another process; join() waits for it
# status: works
from multiprocessing import Process, current_process


def work(word):
    print(word, current_process().name)


if __name__ == "__main__":
    p = Process(target=work, args=("hello",))
    print(p.is_alive(), p.exitcode)
    p.start()
    p.join()
    print(p.is_alive(), p.exitcode)
# stdout: False None
# stdout: hello Process-1
# stdout: False 0
