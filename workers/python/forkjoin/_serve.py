"""Answers the grader. Each function returns packed values, or a string: the failure as JSON."""

import importlib
import os
import sys

from forkjoin import _aliases, _failures, _wire

_state: dict = {"module": None, "inputs": [], "outputs": []}
_seen = _aliases.Aliases()
#: Characters of a case's `cause`: it stands in a message beside expected, got and given.
_LONGEST_CAUSE = 200


def _answer(body):
    """Run `body` and pack the list it returns; an exception becomes a failure."""
    try:
        return [_wire.pack(value) for value in body()]
    except BaseException as error:
        return _failures.failure_json(error)


def load(gpu: str | None = None):
    """Import the main file the way a child process would: `__name__` is not `__main__`. `gpu` says
    where its kernels run: `simulator` or `device`.
    """
    from forkjoin import _gpu, _runner

    def body() -> list:
        if gpu:
            _gpu.prepare(gpu)
        path = os.path.abspath(sys.argv[0])
        module = _runner.execute(path, "__mp_main__")
        _state["module"] = module
        return [name for name in vars(module) if not name.startswith("_")]

    return _answer(body)


def _name_of(case: dict) -> str:
    name = case["name"]
    if not isinstance(name, str) or not name.strip() or "\n" in name:
        raise ValueError(f"the name of a case must be one line of text, not {name!r:.80}")
    return name


def _cause_of(case: dict) -> str | None:
    """What the author takes for the likely cause where the case fails."""
    name, cause = _name_of(case), case.get("cause")
    if cause is None:
        return None
    place = f"the cause of the case {name!r:.80} must be"
    if not isinstance(cause, str):
        raise TypeError(f"{place} text, not {type(cause).__name__}")
    text = " ".join(cause.split())
    if not text or len(text) > _LONGEST_CAUSE:
        raise ValueError(f"{place} 1 to {_LONGEST_CAUSE} characters long, not {len(text)}")
    return text


def cases(seed: int, workers: int):
    """Cases of `inputs.py` as [name, args, hidden, cause or None]."""
    import numpy as np

    def body() -> list:
        made = _state["module"].cases(np.random.default_rng(int(seed)), int(workers))
        return [
            [
                _name_of(case),
                tuple(case["args"]),
                bool(case.get("hidden", False)),
                _cause_of(case),
            ]
            for case in made
        ]

    return _answer(body)


def timed_inputs(seed: int, workers: int, count: int, by: str = "timed"):
    """Argument tuples of `inputs.py` for `count` timed calls, all different.

    `by` names the function that makes them: `timed`, or `weak`, whose work grows with the workers.
    """
    import numpy as np

    def body() -> list:
        rng = np.random.default_rng([int(seed), 1])
        make = getattr(_state["module"], by)
        return [tuple(make(rng, int(workers))) for _ in range(int(count))]

    return _answer(body)


def stage(packed):
    """Unpack inputs for the next `invoke`."""

    def body() -> list:
        _state["outputs"] = []
        _state["inputs"] = [_wire.unpack(tree, buffers) for tree, buffers in packed]
        return []

    return _answer(body)


def invoke(entry: str):
    """Call the entry once for each staged input; the outputs stay here."""

    def body() -> list:
        function = getattr(_state["module"], entry, None)
        if not callable(function):
            raise NameError(f"this program defines no function named {entry}")
        _state["outputs"] = [function(*args) for args in _state["inputs"]]
        return []

    return _answer(body)


def collect(with_inputs: bool):
    """What the last `invoke` returned; then, if asked for, the inputs as they are now."""

    def body() -> list:
        outputs, inputs = _state["outputs"], _state["inputs"]
        _state["outputs"], _state["inputs"] = [], []
        _seen.look(inputs, outputs)
        return [*outputs, *(inputs if with_inputs else [])]

    return _answer(body)


def aliases():
    """Which memory results shared since the last call of this: `input`, `shared`, `earlier`."""
    return _answer(_seen.take)


def gpu_report():
    """Counts and findings of the simulator since the last report."""
    from forkjoin import _gpu

    return _answer(lambda: list(_gpu.report()))


def check(packed):
    """Ask `check.py`: a sentence, or None when the output is right."""

    def body() -> list:
        args, output, expected = (_wire.unpack(tree, buffers) for tree, buffers in packed)
        return [importlib.import_module("check").check(args, output, expected)]

    return _answer(body)


def picture(packed, colormap: str):
    """An output as [width, height, frame_ms, pixels]: `picture` of `inputs.py` makes it
    an array.
    """
    try:
        show = importlib.import_module("forkjoin._show")
        tree, buffers = packed
        draw = getattr(_state["module"], "picture", lambda output: output)
        pixels = show.to_pixels(draw(_wire.unpack(tree, buffers)), colormap)
        _, height, width, _ = pixels.shape
        return [width, height, 100.0, pixels.reshape(-1)]
    except BaseException as error:
        return _failures.failure_json(error)
