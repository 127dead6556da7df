"""From a Python function to a GPU program: source -> typed intermediate form -> WGSL."""
