"""`multiprocessing.sharedctypes`: proxies of elements in shared memory in the place of ctypes
objects.
"""

import ctypes
import sys

import _forkjoin_host as _host
from forkjoin import _names
from forkjoin._cells import SharedArray, SharedSimple, SharedStructure, place
from forkjoin._elements import detects_races, is_simple
from forkjoin.adapt import implicit_sections


def adapt(module) -> None:
    """Make Value and Array of proxies; everything else in the module works on them as it is."""

    def as_type(typecode_or_type) -> type:
        return module.typecode_to_type.get(typecode_or_type, typecode_or_type)

    def make(type_: type):
        wrapper = module.heap.BufferWrapper(ctypes.sizeof(type_))
        _host.name_object(wrapper.segment, describe(type_))
        if detects_races:
            _host.segment_watch(wrapper.segment, smallest_size(type_))
        return place(type_, wrapper)

    def describe(type_: type) -> str:
        variable = _names.variable_in_line(sys._getframe(3))
        kind = "Array" if issubclass(type_, ctypes.Array) else "Value"
        return f"{kind} ({variable})" if variable else kind

    def RawValue(typecode_or_type, *args):
        """Returns a ctypes object allocated from shared memory"""
        type_ = as_type(typecode_or_type)
        obj = make(type_)
        if args:
            if is_simple(type_):
                (obj.value,) = args
            else:
                obj._assign(type_(*args))
        return obj

    def RawArray(typecode_or_type, size_or_initializer):
        """Returns a ctypes array allocated from shared memory"""
        type_ = as_type(typecode_or_type)
        if isinstance(size_or_initializer, int):
            if size_or_initializer < 0:
                raise ValueError("Array length must be >= 0")
            return make(type_ * size_or_initializer)
        values = list(size_or_initializer)
        obj = make(type_ * len(values))
        if is_simple(type_):
            local = (type_ * len(values))(*values)
            obj._wrapper.write(0, bytes(local))
        else:
            obj[:] = values
        return obj

    def copy(obj):
        """A copy of a shared object in shared memory of its own."""
        if isinstance(obj, SharedSimple):
            return RawValue(obj._ctype, obj.value)
        if isinstance(obj, SharedArray):
            return RawArray(obj._type_, obj[:])
        if isinstance(obj, ctypes._SimpleCData):
            return RawValue(type(obj), obj.value)
        if isinstance(obj, ctypes.Array):
            return RawArray(obj._type_, obj[:])
        made = make(obj._ctype if isinstance(obj, SharedStructure) else type(obj))
        made._assign(obj)
        return made

    def synchronized(obj, lock=None, ctx=None):
        """A wrapper that takes a lock around each access."""
        assert not isinstance(obj, module.SynchronizedBase), "object already synchronized"
        ctx = ctx or module.get_context()
        if isinstance(obj, SharedSimple):
            return module.Synchronized(obj, lock, ctx)
        if isinstance(obj, SharedArray):
            is_text = obj._type_ is ctypes.c_char
            kind = module.SynchronizedString if is_text else module.SynchronizedArray
            return kind(obj, lock, ctx)
        return structure_wrapper(obj._ctype)(obj, lock, ctx)

    def structure_wrapper(ctype: type) -> type:
        if ctype not in module.class_cache:
            properties = {field[0]: module.make_property(field[0]) for field in ctype._fields_}
            name = f"Synchronized{ctype.__name__}"
            module.class_cache[ctype] = type(name, (module.SynchronizedBase,), properties)
        return module.class_cache[ctype]

    def reduce_proxy(obj):
        module.assert_spawning(obj)
        if isinstance(obj, SharedArray):
            return rebuild_array, (obj._type_, obj._length_, obj._wrapper, obj._offset)
        return place, (obj._ctype, obj._wrapper, obj._offset)

    if detects_races:
        implicit_sections.adapt(module)
    module.RawValue, module.RawArray = RawValue, RawArray
    module.copy, module.synchronized = copy, synchronized
    synchronized.__module__, synchronized.__qualname__ = module.__name__, "synchronized"
    for kind in (SharedSimple, SharedArray, SharedStructure):
        module._ForkingPickler.register(kind, reduce_proxy)


def smallest_size(type_: type) -> int:
    """Bytes of the smallest element inside a type: what accesses are told apart by."""
    if issubclass(type_, ctypes.Array):
        return smallest_size(type_._type_)
    if issubclass(type_, ctypes.Structure):
        return min(smallest_size(field[1]) for field in type_._fields_)
    return ctypes.sizeof(type_)


def rebuild_array(element_type: type, length: int, wrapper, offset: int) -> SharedArray:
    """A shared array in another process."""
    return SharedArray(element_type, length, wrapper, offset)
