# group: Processes
# promise: files that a program wrote are there for its children, and theirs for it once it sees their end
# status: differs
# note: Each process has a file system of its own: it begins with what its parent had written, and hands back what it wrote when it ends. Two processes that run at the same time don't see each other's files; send data through a Queue.
from multiprocessing import Process


def child():
    with open("question.txt") as question, open("answer.txt", "w") as answer:
        answer.write(question.read() + " 42")


if __name__ == "__main__":
    with open("question.txt", "w") as file:
        file.write("six times seven?")
    p = Process(target=child)
    p.start()
    p.join()
    print(open("answer.txt").read())
# stdout: six times seven? 42
