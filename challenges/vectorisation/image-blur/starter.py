"""Blur a picture. The loops over pixels are right, and slow."""

import numpy as np


def blur(image, weights):
    rows, columns = image.shape
    padded = np.pad(image, len(weights) // 2, mode="edge").tolist()
    square = np.outer(weights, weights).tolist()
    result = np.zeros((rows, columns))
    for row in range(rows):
        for column in range(columns):
            total = 0.0
            for i, line in enumerate(square):
                pixels = padded[row + i][column : column + len(line)]
                for weight, pixel in zip(line, pixels):
                    total += weight * pixel
            result[row, column] = total
    return result


if __name__ == "__main__":
    from forkjoin import show

    image = np.zeros((30, 40))
    image[8:20, 6:16] = 1.0
    image[5:25, 28:31] = 0.7
    blurred = blur(image, np.array([0.1, 0.2, 0.4, 0.2, 0.1]))
    print("before:", image.sum().round(6), "after:", blurred.sum().round(6))  # the light is kept
    show(blurred, caption="A rectangle and a bar, blurred", colormap="grey")
