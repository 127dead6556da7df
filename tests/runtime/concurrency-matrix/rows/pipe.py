# group: Queues and pipes
# promise: Pipe has two ends; the end of the other process is seen as EOFError or BrokenPipeError
# status: works
from multiprocessing import Pipe, Process


def answer(connection):
    connection.send(connection.recv() + 1)
    connection.send_bytes(b"raw")
    connection.close()


if __name__ == "__main__":
    mine, yours = Pipe()
    p = Process(target=answer, args=(yours,))
    p.start()
    yours.close()
    mine.send(41)
    print(mine.recv(), mine.recv_bytes())
    try:
        mine.recv()
    except EOFError:
        print("end")
    p.join()
    try:
        mine.send(1)
    except BrokenPipeError:
        print("broken")
# stdout: 42 b'raw'
# stdout: end
# stdout: broken
