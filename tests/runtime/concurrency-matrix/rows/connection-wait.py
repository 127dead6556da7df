# group: Queues and pipes
# promise: connection.wait watches several pipes and processes at once
# status: works
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def send(connection, item):
    connection.send(item)
    connection.close()


if __name__ == "__main__":
    readers, workers = [], []
    for k in range(3):
        reader, writer = Pipe(duplex=False)
        p = Process(target=send, args=(writer, k))
        p.start()
        writer.close()
        readers.append(reader)
        workers.append(p)
    got = []
    while readers:
        for reader in wait(readers):
            try:
                got.append(reader.recv())
            except EOFError:
                readers.remove(reader)
    print(sorted(got), sorted(wait([p.sentinel for p in workers])) != [])
# stdout: [0, 1, 2] True
