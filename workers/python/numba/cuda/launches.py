"""What the page draws of a program's last launch: grid and thread block, times, the shader, and on
the simulator what each thread read and wrote.
"""

from __future__ import annotations

import contextlib
import inspect
import json
from typing import Any

from .notices import said

#: Accesses that travel to the page: enough for the thread blocks that anybody looks at.
MOST_ACCESSES = 12_000

_LAST: list[tuple[Any, tuple, tuple]] = []
#: Dynamic shared memory in bytes and the arguments of the last launch: a shader needs their types.
_ARGUMENTS: list[tuple[int, list[Any]]] = []
_COUNT = [0]


def begin(dispatcher: Any, grid: tuple, block: tuple) -> None:
    """Remembers a launch as the last one."""
    _LAST[:] = [(dispatcher, grid, block)]
    _ARGUMENTS.clear()
    _COUNT[0] += 1


def keep_arguments(shared: int, values: list[Any]) -> None:
    """Remembers what the last launch was given."""
    _ARGUMENTS[:] = [(shared, values)]


def last() -> dict[str, Any] | None:
    """The last launch, as lib/protocol/gpu-launch.ts has it; None where nothing was launched."""
    if not _LAST:
        return None
    from . import backend

    dispatcher, grid, block = _LAST[0]
    used = backend.current()
    first, end = _lines(dispatcher)
    launch = {
        "kernel": dispatcher.__name__,
        "firstLine": first,
        "lastLine": end,
        "grid": list(grid),
        "block": list(block),
        "backend": used.name,
        "device": "",
        "launches": _COUNT[0],
        "notices": said(),
    }
    if used.name == "webgpu":
        return launch | _on_gpu(used, dispatcher)
    return launch | _shader(dispatcher, block) | _simulated()


def _lines(dispatcher: Any) -> tuple[int, int]:
    try:
        lines, first = inspect.getsourcelines(dispatcher.py_func)
    except (OSError, TypeError):
        return 0, 0
    return first, first + len(lines) - 1


def _on_gpu(used: Any, dispatcher: Any) -> dict[str, Any]:
    found: dict[str, Any] = {"device": str(used.device.info.get("name", ""))}
    shaders = dispatcher.inspect_wgsl()
    if shaders:
        found["wgsl"] = shaders[-1]
    # A device that was lost or a kernel that failed gives no times.
    with contextlib.suppress(Exception):
        report = used.report()
        names = ("copyInMs", "copyOutMs", "kernelMs", "timedBy", "resolutionMs", "repeats")
        found["times"] = {name: report[name] for name in names if name in report}
    return found


def _shader(dispatcher: Any, block: tuple) -> dict[str, Any]:
    """The shader that a GPU would get; none where the kernel runs on the simulator only."""
    with contextlib.suppress(Exception):
        from .compiler.specialise import compile_kernel, prepare

        shared, values = _ARGUMENTS[0]
        arguments = prepare(dispatcher.parameter_names(), values)
        return {"wgsl": compile_kernel(dispatcher, arguments, block, shared, False).wgsl}
    return {}


def _simulated() -> dict[str, Any]:
    from .simulator.record import last_launch

    record = last_launch()
    if record is None:
        return {}
    stepped = {step[3] for steps in record.steps for step in steps.kept}
    names = sorted({*record.names.values(), *stepped, ""})
    places = {name: number for number, name in enumerate(names)}
    blocks, room = [], MOST_ACCESSES
    for number, log, _, _ in record.kept:
        if len(log) > room:
            break
        room -= len(log)
        accesses = [
            [
                access.thread,
                access.interval,
                ("read", "write", "atomic").index(access.kind),
                places.get(access.array, places[""]),
                access.element,
                access.line,
            ]
            for access in record.accesses(number)
        ]
        blocks.append({"block": number, "accesses": accesses})
    return {
        "simulation": {
            "counters": record.counters.to_dict(),
            "findings": [finding.message for finding in record.findings],
            "arrays": names,
            "blocks": blocks,
            "stepped": [
                {
                    "block": steps.block,
                    "isCut": steps.is_cut,
                    "steps": [[*step[:3], places[step[3]], *step[4:]] for step in steps.kept],
                }
                for steps in record.steps
            ],
        }
    }


def show_last() -> None:
    """Tells the page of the last launch, and forgets it."""
    import _forkjoin_host as host

    # The program is over: what it did stands, whatever cannot be drawn of it.
    with contextlib.suppress(Exception):
        launch = last()
        if launch is not None:
            host.show_launch(json.dumps(launch))
    _LAST.clear()
    _ARGUMENTS.clear()
    _COUNT[0] = 0
