"""Compile the Python sources of a zip archive.

Runs inside Pyodide, so that the magic number is that of its CPython.
"""

import zipfile
from importlib import _bootstrap_external

# Zip cannot say less; one fixed date keeps archives of the same input the same.
DATE = (1980, 1, 1, 0, 0, 0)


def compile_archive(source_path: str, target_path: str, location: str) -> None:
    """Write an archive like that at ``source_path``, with ``name.pyc`` instead of each ``name.py``.

    ``location`` is where the archive or its contents will lie in the interpreter's file system:
    tracebacks name it. The hash-based, unchecked header (PEP 552) makes the files independent of
    any date. Entries are stored, not deflated: the server compresses the archive as a whole, and
    the interpreter has less to do at its start.
    """
    with zipfile.ZipFile(source_path) as source, zipfile.ZipFile(target_path, "w") as target:
        for name in sorted(source.namelist()):
            if name.endswith("/"):
                continue
            content = source.read(name)
            if name.endswith(".py"):
                content = compile_source(content, f"{location}/{name}")
                name += "c"
            target.writestr(zipfile.ZipInfo(name, DATE), content)


def compile_source(source: bytes, file_name: str) -> bytes:
    """Return the contents of the ``.pyc`` file for one source file."""
    code = compile(source, file_name, "exec", dont_inherit=True, optimize=0)
    return _bootstrap_external._code_to_hash_pyc(code, bytes(8), checked=False)
