# group: Queues and pipes
# promise: Listener and Client connect processes of one run
# status: differs
# note: There are no sockets in a browser: an address is a name within the run, and nobody outside can connect. The socket module can't open connections.
from multiprocessing import Process
from multiprocessing.connection import Client, Listener


def call(address):
    with Client(address, authkey=b"secret") as connection:
        connection.send("hello")


if __name__ == "__main__":
    with Listener(("localhost", 0), authkey=b"secret") as listener:
        p = Process(target=call, args=(listener.address,))
        p.start()
        with listener.accept() as connection:
            print(connection.recv())
        p.join()
# stdout: hello
