"""A line plot as pixels: numbers over their index, for `show` of an array with one dimension."""

_WIDTH, _HEIGHT = 640, 280
_MARGIN = 12
# The first lane's blue of both themes, and a grey that is seen on light and on dark paper.
_LINE = (58, 124, 214, 255)
_AXIS = (140, 140, 140, 255)


def to_line(values):
    """One frame of RGBA pixels, uint8 of shape (1, height, width, 4), on a clear ground.

    `values` has shape (n,). Gaps stand for what is not finite. Zero, where it is within the range,
    is drawn as a line of its own.
    """
    import numpy as np

    data = np.asarray(values, dtype=np.float64)
    finite = data[np.isfinite(data)]
    low, high = (finite.min(), finite.max()) if finite.size else (0.0, 1.0)
    inner = _HEIGHT - 2 * _MARGIN

    def row(value):
        return _MARGIN + (high - value) / ((high - low) or 1.0) * inner

    pixels = np.zeros((_HEIGHT, _WIDTH, 4), np.uint8)
    if low <= 0 <= high:
        pixels[round(row(0.0)), _MARGIN : _WIDTH - _MARGIN] = _AXIS
    pixels[_MARGIN : _HEIGHT - _MARGIN, _MARGIN] = _AXIS
    columns = np.arange(_MARGIN, _WIDTH - _MARGIN)
    # Where each column looks the line up, at both of its edges: steep parts become upright strokes.
    edges = np.linspace(0, max(len(data) - 1, 0), len(columns) + 1)
    heights = row(np.interp(edges, np.arange(len(data)), data))
    for column, one, other in zip(columns, heights[:-1], heights[1:], strict=True):
        if np.isfinite(one) and np.isfinite(other):
            top, bottom = sorted((one, other))
            pixels[round(top) - 1 : round(bottom) + 1, column] = _LINE
    return pixels[None]


def describe_range(values) -> str:
    """`1,000 values from -1 to 1`, for the caption: a picture has no numbers on its axes."""
    import numpy as np

    data = np.asarray(values, dtype=np.float64)
    finite = data[np.isfinite(data)]
    if not finite.size:
        return f"{len(data):,} values, none of them finite"
    return f"{len(data):,} values from {finite.min():.4g} to {finite.max():.4g}"
