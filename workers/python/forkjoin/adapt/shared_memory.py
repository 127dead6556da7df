def adapt(module) -> None:
    pass
