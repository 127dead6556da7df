"""Weighted sum of every column. Right, but it walks down the columns: turn that round."""

import numpy as np


def weighted_sums(readings, weights):
    sensors = readings.shape[1]
    result = np.zeros(sensors)
    for sensor in range(sensors):
        result[sensor] = (weights * readings[:, sensor]).sum()
    return result


if __name__ == "__main__":
    readings = np.array([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]])
    print("bytes to the next row and to the next column:", readings.strides)
    print(weighted_sums(readings, np.array([1.0, 0.5])))  # should print [ 6. 12. 18.]
