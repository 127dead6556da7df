# group: Processes
# promise: spawn is the start method, and the only one
# status: refused
# note: A browser can't copy a running process, so get_context("fork") raises ValueError and says so. Programs for spawn run the same on Windows and macOS.
import multiprocessing as mp

if __name__ == "__main__":
    print(mp.get_start_method(), mp.get_all_start_methods())
    try:
        mp.get_context("fork")
    except ValueError as error:
        print(error)
# stdout: spawn ['spawn']
# stdout: cannot find context for 'fork': a browser can't copy a running process, so the start method is always 'spawn'
