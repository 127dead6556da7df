"""Group the pixels of a picture by colour. The loops over pixels are right, and slow."""

import numpy as np


def segment(image, centres, steps):
    rows, columns = image.shape[:2]
    pixels = image.reshape(-1, 3).tolist()
    now = centres.tolist()
    labels = assign(pixels, now)
    for _ in range(steps):
        sums = [[0.0, 0.0, 0.0] for _ in now]
        counts = [0] * len(now)
        for pixel, label in zip(pixels, labels):
            counts[label] += 1
            for axis in range(3):
                sums[label][axis] += pixel[axis]
        for label, count in enumerate(counts):
            if count > 0:
                now[label] = [total / count for total in sums[label]]
        labels = assign(pixels, now)
    return np.array(labels, dtype=np.int64).reshape(rows, columns)


def assign(pixels, centres):
    labels = []
    for red, green, blue in pixels:
        squares = [
            (red - r) * (red - r) + (green - g) * (green - g) + (blue - b) * (blue - b)
            for r, g, b in centres
        ]
        labels.append(squares.index(min(squares)))
    return labels


if __name__ == "__main__":
    from forkjoin import show

    rng = np.random.default_rng(2)
    image = np.full((24, 32, 3), 0.2)
    image[4:16, 5:20] = [0.9, 0.6, 0.1]
    image[10:22, 14:28] = [0.1, 0.5, 0.8]
    image += 0.05 * rng.random(image.shape)
    groups = segment(image, rng.random((3, 3)), 5)
    print("pixels in each group:", np.bincount(groups.ravel(), minlength=3))
    show(groups, caption="The group of each pixel")
