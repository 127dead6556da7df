"""`multiprocessing.synchronize`: unmodified but for the names that deadlocks and traces show."""

from forkjoin import _mirrors
from forkjoin._names import name_new


def adapt(module) -> None:
    """Name every semaphore when it is made."""
    original = module.SemLock.__init__

    def __init__(self, kind, value, maxvalue, *, ctx):
        original(self, kind, value, maxvalue, ctx=ctx)
        name_new(self._semlock.handle)

    module.SemLock.__init__ = __init__
    Condition, Event, Barrier = module.Condition, module.Event, module.Barrier
    Condition.wait = _mirrors.outermost(Condition.wait)
    Event.wait = _mirrors.outermost(Event.wait)
    Event.set = _mirrors.outermost(Event.set)
    Barrier.wait = _mirrors.outermost(Barrier.wait)
    release = Barrier._release

    def _release(self):
        action = self._action
        self._action = action and _mirrors.inside(action)
        try:
            release(self)
        finally:
            self._action = action

    Barrier._release = _release
