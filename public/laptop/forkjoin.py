"""Forkjoin's `show` for a laptop: put this file beside your program.

With matplotlib it opens a window; without it the picture is saved as a PNG in the current folder.
"""

import struct
import zlib

__all__ = ["show"]

_saved = 0


def show(array, caption: str = "", *, colormap: str = "viridis", frame_ms: float = 100.0) -> None:
    """Show an array as a picture; one of one dimension as a line, of three as an animation."""
    import numpy as np

    data = np.asarray(array)
    is_colour = data.ndim == 3 and data.dtype == np.uint8 and data.shape[2] in (3, 4)
    if data.ndim not in (1, 2, 3):
        raise ValueError(f"show() needs 1, 2 or for an animation 3 dimensions, not {data.ndim}")
    try:
        import matplotlib.pyplot as plt
    except ImportError:
        frames = data if data.ndim == 3 and not is_colour else data[None]
        _save(frames[-1], caption)
        return
    _draw(plt, data, is_colour, caption, colormap, frame_ms)


def _draw(plt, data, is_colour: bool, caption: str, colormap: str, frame_ms: float) -> None:
    names = {"grey": "gray"}
    figure, axes = plt.subplots()
    axes.set_title(caption)
    if data.ndim == 1:
        axes.plot(data)
    elif data.ndim == 2 or is_colour:
        axes.imshow(data, cmap=names.get(colormap, colormap))
    else:
        from matplotlib.animation import FuncAnimation

        low, high = data.min(), data.max()
        image = axes.imshow(data[0], cmap=names.get(colormap, colormap), vmin=low, vmax=high)
        # Kept until the window is closed: an animation that nobody holds stops.
        figure.animation = FuncAnimation(
            figure, lambda k: [image.set_data(data[k])], len(data), interval=frame_ms
        )
    plt.show()


def _save(frame, caption: str) -> None:
    """Write one frame as a PNG in shades of grey, and say where."""
    import numpy as np

    global _saved
    _saved += 1
    values = np.atleast_2d(frame).astype(np.float64)
    if values.ndim == 3:
        values = values[:, :, :3].mean(axis=2)
    if values.shape[0] == 1:
        values = _line(values[0])
    finite = values[np.isfinite(values)]
    low, high = (finite.min(), finite.max()) if finite.size else (0.0, 1.0)
    grey = np.nan_to_num((values - low) / ((high - low) or 1.0) * 255).astype(np.uint8)
    height, width = grey.shape
    rows = b"".join(b"\0" + row.tobytes() for row in grey)
    name = f"picture-{_saved}.png"
    with open(name, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        header = struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0)
        for kind, data in ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")):
            check = zlib.crc32(kind + data)
            file.write(struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check))
    print(f"{caption or 'picture'}: saved as {name} (install matplotlib to see it in a window)")


def _line(values):
    """Numbers over their index, 240 rows high: white ground, black line."""
    import numpy as np

    height = 240
    places = np.linspace(0, len(values) - 1, 640).round().astype(int)
    low, high = values.min(), values.max()
    rows = ((high - values[places]) / ((high - low) or 1.0) * (height - 1)).round().astype(int)
    picture = np.full((height, len(places)), 255.0)
    picture[rows, np.arange(len(places))] = 0.0
    return picture
