# group: Processes
# promise: what can't be pickled can't be sent: a lambda raises PicklingError
# status: works
import pickle
from multiprocessing import Pool

if __name__ == "__main__":
    with Pool(1) as pool:
        try:
            pool.map(lambda x: x, [1])
        except (pickle.PicklingError, AttributeError) as error:
            print("lambda" in str(error))
# stdout: True
