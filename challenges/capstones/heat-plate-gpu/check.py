"""Checks (time, plate): float32 rounds the time by less than one part in 100,000."""

import numpy as np

TIME_RTOL = 1e-4
PLATE_RTOL, PLATE_ATOL = 1e-4, 1e-3  # the absolute one in degrees


def check(args, output, expected):
    if not isinstance(output, (tuple, list)) or len(output) != 2:
        return "the result should be a pair: the time and the plate"
    return check_time(output[0], expected[0]) or check_plate(output[1], expected[1])


def check_time(time, expected):
    if isinstance(time, bool) or not isinstance(time, (int, float, np.number)):
        return f"the time should be one number, not {type(time).__name__}"
    # A time that is not a number is close to nothing.
    if abs(time - expected) <= TIME_RTOL * expected:
        return None
    return f"the time is {float(time):.7g}, and should be {expected:.7g}"


def check_plate(plate, expected):
    if not isinstance(plate, np.ndarray):
        return f"the plate should be a NumPy array, not {type(plate).__name__}"
    if plate.dtype.kind != "f":
        return f"temperatures are floats, but the plate has dtype {plate.dtype}"
    if plate.shape != expected.shape:
        return f"the plate should have shape {expected.shape}, not {plate.shape}"
    wrong = np.argwhere(~np.isclose(plate, expected, rtol=PLATE_RTOL, atol=PLATE_ATOL))
    if len(wrong) == 0:
        return None
    row, column = wrong[0]
    got, wanted = plate[row, column], expected[row, column]
    return (
        f"{len(wrong)} of {expected.size} temperatures are wrong, the first at row {row}, "
        f"column {column}: {got:.6g} instead of {wanted:.6g}"
    )
