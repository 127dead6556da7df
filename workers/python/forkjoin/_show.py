"""`show`: the one call that turns an array into a picture on the page."""

import math

from forkjoin._plot import describe_range, to_line

# Five anchors as RGB of viridis and magma (Smith and van der Walt, 2015), twilight (Bechtold,
# 2018) and grey.
_RAMPS = {
    "viridis": ((68, 1, 84), (59, 82, 139), (33, 145, 140), (94, 201, 98), (253, 231, 37)),
    "magma": ((0, 0, 4), (81, 18, 124), (183, 55, 121), (252, 137, 97), (252, 253, 191)),
    "twilight": (
        (226, 217, 226),
        (98, 118, 186),
        (48, 20, 55),
        (178, 88, 80),
        (226, 217, 226),
    ),
    "grey": ((0, 0, 0), (64, 64, 64), (128, 128, 128), (191, 191, 191), (255, 255, 255)),
}
_LARGEST_SIDE = 2048


def _colour(values, colormap: str):
    """RGBA bytes, shape (..., 4), of numbers scaled from their least to their greatest."""
    import numpy as np

    data = np.asarray(values, dtype=np.float64)
    finite = np.isfinite(data)
    low, high = (data[finite].min(), data[finite].max()) if finite.any() else (0.0, 1.0)
    scaled = np.where(finite, (data - low) / (high - low or 1.0), 0.0) * 4
    ramp = np.array(_RAMPS[colormap], dtype=np.float64)
    index = np.minimum(scaled.astype(np.intp), 3)
    part = (scaled - index)[..., None]
    rgb = ramp[index] * (1 - part) + ramp[index + 1] * part
    alpha = np.where(finite, 255, 0)[..., None]
    return np.concatenate([rgb, alpha], axis=-1).round().astype(np.uint8)


def to_pixels(array, colormap: str = "viridis"):
    """Frames of RGBA pixels, uint8 of shape (frames, height, width, 4).

    `array` is (n,) numbers for a line, (height, width) numbers, (frames, height, width) numbers or
    a list of such arrays for an animation, or (height, width, 3 or 4) colours as uint8. Raises
    ValueError for any other shape, TypeError for what is not numeric.
    """
    import numpy as np

    data = np.asarray(array)
    if data.dtype.kind not in "buif":
        raise TypeError(f"show() needs an array of numbers, not {data.dtype}")
    if data.size == 0:
        raise ValueError(f"show() needs at least one pixel; this array has shape {data.shape}")
    if colormap not in _RAMPS:
        raise ValueError(f"show() knows the colour maps {', '.join(_RAMPS)}, not {colormap!r}")
    is_colour = data.ndim == 3 and data.dtype == np.uint8 and data.shape[2] in (3, 4)
    if is_colour:
        alpha = np.full((*data.shape[:2], 1), 255, np.uint8)
        pixels = np.concatenate([data, alpha], axis=2) if data.shape[2] == 3 else data
        return np.ascontiguousarray(pixels[None])
    if data.ndim == 1:
        return to_line(data)
    if data.ndim not in (2, 3):
        raise ValueError(f"show() needs 1, 2 or for an animation 3 dimensions, not {data.ndim}")
    frames = data if data.ndim == 3 else data[None]
    step = max(1, math.ceil(max(frames.shape[1:]) / _LARGEST_SIDE))
    return np.ascontiguousarray(_colour(frames[:, ::step, ::step], colormap))


def show(array, caption: str = "", *, colormap: str = "viridis", frame_ms: float = 100.0) -> None:
    """Show an array as a picture; one of one dimension as a line, of three as an animation.

    `caption` says what the picture shows. The same call works on a laptop with the forkjoin.py that
    the playground offers for download.
    """
    import numpy as np
    from _forkjoin_host import show_picture

    pixels = to_pixels(array, colormap)
    _, height, width, _ = pixels.shape
    text = str(caption)
    if np.ndim(array) == 1:
        text = f"{text} ({describe_range(array)})" if text else describe_range(array)
    show_picture(width, height, float(frame_ms), text, pixels.reshape(-1))
