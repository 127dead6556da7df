"""Values as data: a JSON tree and the bytes of arrays, as lib/protocol/value.ts says. No pickle."""

import json
import sys

_LARGEST_DEPTH = 50


class _Packer:
    """Collects the buffers while a tree is built."""

    def __init__(self) -> None:
        self.buffers: list = []

    def add(self, data) -> int:
        self.buffers.append(data)
        return len(self.buffers) - 1

    def node(self, value, depth: int = 0) -> dict:
        """The tree of a value. A subclass could run code or be lazy, so it is opaque."""
        kind = type(value)
        if depth > _LARGEST_DEPTH:
            return {"kind": "opaque", "type": "a structure nested too deeply"}
        if value is None:
            return {"kind": "none"}
        simple = _SIMPLE.get(kind)
        if simple is not None:
            return simple(value)
        if kind in (list, tuple, set, frozenset):
            name = {list: "list", tuple: "tuple"}.get(kind, "set")
            return {"kind": name, "items": [self.node(item, depth + 1) for item in value]}
        if kind is dict:
            pairs = [[self.node(k, depth + 1), self.node(v, depth + 1)] for k, v in value.items()]
            return {"kind": "dict", "entries": pairs}
        if kind in (bytes, bytearray):
            return {"kind": "bytes", "buffer": self.add(bytes(value))}
        return self._array(value, kind)

    def _array(self, value, kind: type) -> dict:
        numpy = sys.modules.get("numpy")
        is_scalar = (
            numpy is not None and kind.__module__ == "numpy" and isinstance(value, numpy.generic)
        )
        if (
            numpy is None
            or not (kind is numpy.ndarray or is_scalar)
            or value.dtype.kind not in "biufc"
        ):
            return {"kind": "opaque", "type": kind.__qualname__}
        # Whatever order its bytes have, JavaScript reads them as little-endian.
        native = value.dtype.newbyteorder("=")
        array = numpy.array(value, dtype=native, order="C", copy=True).reshape(value.shape)
        return {
            "kind": "array",
            "dtype": array.dtype.name,
            "shape": list(array.shape),
            "isScalar": is_scalar,
            "buffer": self.add(array.reshape(-1).view(numpy.uint8)),
        }


_SIMPLE = {
    bool: lambda value: {"kind": "bool", "value": value},
    int: lambda value: {"kind": "int", "value": _digits(value)},
    float: lambda value: {"kind": "float", "value": repr(value)},
    complex: lambda value: {"kind": "complex", "real": repr(value.real), "imag": repr(value.imag)},
    str: lambda value: {"kind": "str", "value": value.encode("utf-8", "replace").decode()},
}


def _digits(value: int) -> str:
    """Decimal digits; Python does not print integers over 4,300 digits, so those go as hex."""
    return str(value) if value.bit_length() < 14_000 else str(hex(value))


def pack(value) -> tuple[str, list]:
    """The JSON tree and the buffers of a value."""
    packer = _Packer()
    root = packer.node(value)
    return json.dumps(root), packer.buffers


def unpack(tree: str, buffers):
    """The value again. `buffers` are JavaScript arrays of bytes."""
    return _value(json.loads(tree), buffers)


def _value(node: dict, buffers):
    kind = node["kind"]
    if kind in _SCALARS:
        return _SCALARS[kind](node)
    if kind in ("list", "tuple", "set"):
        return {"list": list, "tuple": tuple, "set": set}[kind](
            _value(item, buffers) for item in node["items"]
        )
    if kind == "dict":
        return {_value(key, buffers): _value(item, buffers) for key, item in node["entries"]}
    if kind == "bytes":
        return buffers[node["buffer"]].to_bytes()
    if kind == "array":
        return _array(node, buffers[node["buffer"]])
    raise TypeError(f"{node.get('type', kind)} is not data")


_SCALARS = {
    "none": lambda node: None,
    "bool": lambda node: node["value"],
    "int": lambda node: int(node["value"], 0 if node["value"].startswith(("0x", "-0x")) else 10),
    "float": lambda node: float(node["value"]),
    "complex": lambda node: complex(float(node["real"]), float(node["imag"])),
    "str": lambda node: node["value"],
}


def _array(node: dict, data):
    import numpy as np

    dtype = np.dtype(node["dtype"])
    if dtype.kind not in "biufc":
        raise TypeError(f"{dtype} is not data")
    array = np.empty(node["shape"], dtype=dtype)
    if array.size:
        data.assign_to(array.reshape(-1).view(np.uint8))
    return array[()] if node["isScalar"] else array
