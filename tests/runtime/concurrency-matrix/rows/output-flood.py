# group: What ends a run
# promise: output without end ends the run
# status: differs
# note: A terminal goes on scrolling; here the outcome is output-limit, with what was printed so far.
if __name__ == "__main__":
    while True:
        print("x" * 1000)
# outcome: output-limit
