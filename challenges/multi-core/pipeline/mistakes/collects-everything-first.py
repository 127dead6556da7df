# verdict: not-parallel
# Each stage waits until it has everything before it begins: the stages work one after the other.
from multiprocessing import Process, Queue


def record(order):
    seed, length = order
    state = seed
    signal = []
    for _ in range(length):
        state = (state * 1103515245 + 12345) % 2147483648
        signal.append(state >> 16)
    return signal


def smooth(signal):
    sums = []
    for i in range(len(signal)):
        sums.append(sum(signal[max(i - 2, 0) : i + 3]))
    return sums


def count_peaks(signal):
    peaks = 0
    for before, here, after in zip(signal, signal[1:], signal[2:]):
        if before < here and here > after:
            peaks += 1
    mean = sum(signal) // max(len(signal), 1)
    above = sum(1 for value in signal if value > mean)
    return peaks, above


def run_stage(function, inbox, outbox):
    items = list(iter(inbox.get, None))
    for result in [function(item) for item in items]:
        outbox.put(result)
    outbox.put(None)


def run_pipeline(orders):
    stages = [record, smooth, count_peaks]
    queues = [Queue() for _ in range(len(stages) + 1)]
    processes = [
        Process(target=run_stage, args=(stage, inbox, outbox))
        for stage, inbox, outbox in zip(stages, queues, queues[1:])
    ]
    for process in processes:
        process.start()
    for order in orders:
        queues[0].put(order)
    queues[0].put(None)
    results = []
    while (result := queues[-1].get()) is not None:
        results.append(result)
    for process in processes:
        process.join()
    return results
