"""`multiprocessing.context`: spawn is the only start method there is."""

_INSTEAD = "a browser can't copy a running process, so the start method is always 'spawn'"


def adapt(module) -> None:
    """Leave spawn alone among the contexts and make it the default."""
    spawn = module._concrete_contexts["spawn"]
    module._concrete_contexts = {"spawn": spawn}
    module._default_context = module.DefaultContext(spawn)

    def get_all_start_methods(self) -> list[str]:
        """Returns a list of the supported start methods, default first."""
        return ["spawn"]

    base_get_context = module.BaseContext.get_context

    def get_context(self, method=None):
        if method in ("fork", "forkserver"):
            raise ValueError(f"cannot find context for {method!r}: {_INSTEAD}")
        return base_get_context(self, method)

    def cpu_count(self) -> int:
        """Returns the number of CPUs in the system"""
        import os

        return os.cpu_count()

    module.DefaultContext.get_all_start_methods = get_all_start_methods
    module.BaseContext.get_context = get_context
    module.BaseContext.cpu_count = cpu_count
