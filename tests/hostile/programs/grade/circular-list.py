# tries: returning a list that contains itself
# as: quick
# must: wrong-output | error
def work(x):
    answer = [2 * x + 1]
    answer.append(answer)
    return answer
