"""Runs numba's own CUDA tests, from Debian's python3-numba, against this numba.cuda on its
simulator.

    run_numba_tests.py [--list] [PATTERN]

The tests are imported from where Debian put them; nothing is copied. Prints one JSON object: how
many ran, passed,
and the reason for each that did not. Tests that numba itself skips on its simulator are left out,
as are files that
are about 64-bit hardware, streams, IPC or the driver (see EXCLUDED).
"""

from __future__ import annotations

import importlib
import importlib.util
import io
import json
import os
import sys
import types
import unittest
import warnings
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
TESTS = Path("/usr/lib/python3/dist-packages/numba/cuda/tests")

#: Whole files, with the reason why they are no measure of this implementation.
EXCLUDED = {
    "test_caching": "driver internals: a cache of compiled files",
    "test_ipc": "IPC",
    "test_multigpu": "several devices",
    "test_multiprocessing": "driver internals: fork",
    "test_multithreads": "driver internals: threads",
    "test_streams": "streams",
    "test_context_stack": "driver internals",
    "test_cuda_auto_context": "driver internals",
    "test_cuda_driver": "driver internals",
    "test_cuda_libraries": "driver internals",
    "test_deallocations": "driver internals: pending deallocations",
    "test_emm_plugins": "driver internals: external memory managers",
    "test_host_alloc": "driver internals: pinned and mapped memory",
    "test_init": "driver internals",
    "test_inline_ptx": "PTX",
    "test_linker": "PTX",
    "test_managed_alloc": "driver internals: managed memory",
    "test_nvvm_driver": "NVVM",
    "test_pinned": "driver internals: pinned memory",
    "test_profiler": "driver internals",
    "test_ptds": "streams",
    "test_reset_device": "driver internals",
    "test_runtime": "driver internals",
    "test_select_device": "driver internals",
    "test_cuda_array_interface": "sharing pointers with other libraries",
    "test_compiler": "PTX",
    "test_libdevice": "libdevice",
    "test_library_lookup": "driver internals",
    "test_nvvm": "NVVM",
    "test_ffi": "CUDA C",
    "test_complex": "64 bit: complex128",
    "test_cuda_devicerecord": "structured dtypes",
    "test_record_dtype": "structured dtypes",
    "test_datetime": "64 bit: datetime64",
    "test_gufunc": "guvectorize",
    "test_gufunc_scalar": "guvectorize",
    "test_gufunc_scheduling": "guvectorize",
    "test_vectorize": "vectorize",
    "test_vectorize_complex": "vectorize",
    "test_vectorize_decor": "vectorize",
    "test_vectorize_device": "vectorize",
    "test_vectorize_scalar_arg": "vectorize",
    "test_extending": "driver internals: the extension interface of the compiler",
    "test_overload": "driver internals: the extension interface of the compiler",
}


def _module(name: str, **members: Any) -> types.ModuleType:
    module = types.ModuleType(name)
    module.__dict__.update(members)
    sys.modules[name] = module
    return module


def _skip(condition: bool) -> Any:
    return lambda reason: unittest.skipIf(condition, reason)


def install_support() -> None:
    """The modules that the tests import for support: small ones of our own in their place."""
    import numba
    from numba import cuda

    package = _module("numba.tests")
    package.__path__ = []  # type: ignore[attr-defined]
    support = _module(
        "numba.tests.support",
        TestCase=_TestCase,
        SerialMixin=object,
        captured_stdout=_captured_stdout,
        captured_stderr=_captured_stdout,
        tag=lambda *_: lambda f: f,
        skip_parfors_unsupported=lambda f: f,
        override_config=_override_config,
        linux_only=lambda f: f,
        windows_only=lambda f: f,
        override_env_config=_override_config,
        run_in_subprocess=_no_subprocess,
    )
    package.support = support
    testing = _module(
        "numba.cuda.testing",
        unittest=unittest,
        CUDATestCase=_TestCase,
        ContextResettingTestCase=_TestCase,
        SerialMixin=object,
        skip_on_cudasim=_skip(True),
        skip_unless_cudasim=_skip(False),
        skip_unless_conda_cudatoolkit=_skip(True),
        skip_if_external_memmgr=_skip(False),
        skip_under_cuda_memcheck=_skip(False),
        skip_without_nvdisasm=_skip(True),
        skip_with_nvdisasm=_skip(False),
        skip_on_arm=_skip(False),
        skip_if_cuda_includes_missing=lambda f: f,
        skip_unless_cc_53=lambda f: unittest.skip("half precision")(f),
        skip_unless_cc_50=lambda f: f,
        skip_unless_cc_60=lambda f: f,
        skip_unless_cc_75=lambda f: f,
        skip_unless_cuda_python=_skip(True),
        skip_if_mvc_enabled=_skip(False),
        skip_unless_cc_32=lambda f: f,
        skip_if_cudadevrt_missing=lambda f: f,
        xfail_unless_cudasim=lambda f: f,
        xfail_with_cuda_python=lambda f: f,
        captured_stdout=_captured_stdout,
        ForeignArray=object,
        cc_X_or_above=lambda *_: True,
        test_data_dir=TESTS / "cudadrv" / "data",
    )
    cuda.testing = testing
    _module("numba.extending", overload=lambda *a, **k: lambda f: f)
    from numba.core import types as core_types
    from numba.cuda import arguments, devicearray, errors

    np_package = _module("numba.np")
    np_package.__path__ = []  # type: ignore[attr-defined]
    np_package.numpy_support = _module(
        "numba.np.numpy_support", as_dtype=core_types.as_dtype, from_dtype=core_types.from_dtype
    )
    _module("numba.cuda.args", wrap_arg=_wrap_arg, ArgHint=arguments.ArgHint)
    cudadrv = _module("numba.cuda.cudadrv", devicearray=devicearray)
    cudadrv.__path__ = []  # type: ignore[attr-defined]
    sys.modules["numba.cuda.cudadrv.devicearray"] = devicearray
    for name in ("driver", "drvapi", "devices", "error", "nvvm"):
        setattr(
            cudadrv,
            name,
            _module(f"numba.cuda.cudadrv.{name}", NVVM=None, CudaAPIError=errors.CudaAPIError),
        )
    _from_debian("numba.tests.enum_usecases", TESTS.parents[1] / "tests" / "enum_usecases.py")
    kernels = _module("numba.cuda.kernels")
    kernels.__path__ = [str(TESTS.parent / "kernels")]  # type: ignore[attr-defined]
    compiler = importlib.import_module("numba.cuda.compiler")
    compiler.compile_ptx_for_current_device = None
    numba.core = importlib.import_module("numba.core")
    for folder in ("", ".cudapy", ".cudadrv", ".cudasim", ".doc_examples", ".nocuda"):
        tests = _module("numba.cuda.tests" + folder)
        tests.__path__ = [str(TESTS / folder.strip("."))]  # type: ignore[attr-defined]


def _from_debian(name: str, path: Path) -> None:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec and spec.loader
    sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules[name])


def _wrap_arg(value: Any, default: Any = None) -> Any:
    from numba.cuda.arguments import ArgHint, InOut

    return value if isinstance(value, ArgHint) else InOut(value)


def _no_subprocess(*_: Any, **__: Any) -> Any:
    raise unittest.SkipTest("driver internals: subprocess")


class _override_config:  # noqa: N801
    def __init__(self, name: str, value: Any) -> None:
        from numba.core import config

        self.config, self.name, self.value = config, name, value

    def __enter__(self) -> None:
        self.old = getattr(self.config, self.name, None)
        setattr(self.config, self.name, self.value)

    def __exit__(self, *_: Any) -> None:
        setattr(self.config, self.name, self.old)


class _captured_stdout:  # noqa: N801
    def __enter__(self) -> io.StringIO:
        self.text = io.StringIO()
        self.old, sys.stdout = sys.stdout, self.text
        return self.text

    def __exit__(self, *_: Any) -> None:
        sys.stdout = self.old


class _TestCase(unittest.TestCase):
    def assertPreciseEqual(self, one: Any, other: Any, **_: Any) -> None:  # noqa: N802
        import numpy as np

        np.testing.assert_allclose(one, other, rtol=1e-6)

    def assertEqualNumpy(self, one: Any, other: Any) -> None:  # noqa: N802
        import numpy as np

        np.testing.assert_array_equal(one, other)

    def random(self) -> Any:
        import numpy as np

        return np.random.RandomState(42)

    def make_stream(self) -> Any:
        from numba import cuda

        return cuda.stream()


def _files(pattern: str) -> list[tuple[str, Path]]:
    found = []
    for folder in ("cudapy", "cudadrv", "cudasim", "doc_examples", "nocuda"):
        for path in sorted((TESTS / folder).glob("test_*.py")):
            if path.stem not in EXCLUDED and pattern in path.stem:
                found.append((f"numba.cuda.tests.{folder}.{path.stem}", path))
    return found


def main() -> None:
    """See the module."""
    os.environ["NUMBA_ENABLE_CUDASIM"] = "1"
    sys.path.insert(0, str(HERE.parents[2] / "workers" / "python"))
    warnings.filterwarnings("ignore")
    names = [a for a in sys.argv[1:] if not a.startswith("--")]
    from numba.cuda import backend
    from numba.cuda.simulator import options

    backend.select("simulator")
    options.on_finding = "record"
    install_support()
    report: dict[str, Any] = {
        "ran": 0,
        "passed": 0,
        "skipped": 0,
        "failed": {},
        "excluded": EXCLUDED,
    }
    for name, path in _files(names[0] if names else ""):
        _run_file(name, path, report)
    report["rate"] = round(report["passed"] / max(report["ran"], 1), 4)
    print(json.dumps(report))


def _run_file(name: str, path: Path, report: dict[str, Any]) -> None:
    quiet = io.StringIO()
    with redirect_stdout(quiet), redirect_stderr(quiet):
        try:
            module = importlib.import_module(name)
        except unittest.SkipTest:
            return
        except Exception as error:
            count = path.read_text().count("    def test_")
            report["ran"] += count
            report["failed"][path.stem] = (
                f"{count} tests, cannot be imported: {type(error).__name__}: {error}"
            )
            return
        suite = unittest.defaultTestLoader.loadTestsFromModule(module)
        result = unittest.TestResult()
        suite.run(result)
    skipped = len(result.skipped)
    bad = [*result.failures, *result.errors]
    ids = {test.id() for test, _ in bad}
    report["skipped"] += skipped
    report["ran"] += result.testsRun - skipped
    report["passed"] += result.testsRun - skipped - len(ids)
    for test, text in bad:
        lines = [line for line in text.strip().splitlines() if line.strip()]
        report["failed"][".".join(test.id().split(".")[-3:])] = lines[-1][:200]


if __name__ == "__main__":
    main()
