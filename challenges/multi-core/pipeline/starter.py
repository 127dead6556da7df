"""Three stages, one process. Give each stage a process of its own."""


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


def run_pipeline(orders):
    return [count_peaks(smooth(record(order))) for order in orders]


if __name__ == "__main__":
    for peaks, above in run_pipeline([(1, 500), (2, 500), (3, 0), (4, 1000)]):
        print("peaks", peaks, "above the mean", above)
