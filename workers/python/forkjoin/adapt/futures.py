"""`concurrent.futures._base`: asking a future how it is hands over what has arrived meanwhile."""

from forkjoin import _threads

_is_adapted = False


def adapt(base) -> None:
    """Let the questions that do not wait serve the executors first."""
    global _is_adapted
    if _is_adapted:
        return
    _is_adapted = True

    def served(ask):
        def ask_served(self):
            _threads.serve_all()
            return ask(self)

        ask_served.__doc__, ask_served.__name__ = ask.__doc__, ask.__name__
        return ask_served

    for name in ("done", "running", "cancelled"):
        setattr(base.Future, name, served(getattr(base.Future, name)))
