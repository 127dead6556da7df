"""A host for `numba.cuda.device` that reaches WebGPU through a Node process: for tests under plain
CPython.
"""

from __future__ import annotations

import atexit
import os
import struct
import subprocess
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[3]
BUNDLE = PROJECT / ".build" / "gpu" / "serve-device.mjs"
#: Where Debian's Chromium keeps its software GPU.
CHROMIUM = Path("/usr/lib/chromium")


def gpu_environment() -> dict[str, str]:
    """The environment in which Node finds SwiftShader, if nothing else is set and it is there."""
    environment = dict(os.environ)
    driver = CHROMIUM / "vk_swiftshader_icd.json"
    if "VK_ICD_FILENAMES" not in environment and driver.exists():
        environment["VK_ICD_FILENAMES"] = str(driver)
        environment["LD_LIBRARY_PATH"] = str(CHROMIUM)
    return environment


def build() -> None:
    """Bundles the Node side."""
    source = Path(__file__).with_name("serve-device.ts")
    esbuild = PROJECT / "node_modules" / ".bin" / "esbuild"
    command = [esbuild, source, "--bundle", "--platform=node", "--format=esm", "--external:webgpu"]
    subprocess.run([*command, f"--outfile={BUNDLE}", "--log-level=error"], check=True, cwd=PROJECT)


class PipeHost:
    """See `numba.cuda.device.Host`."""

    def __init__(self) -> None:
        build()
        # A pipe of its own: the GPU's compiler may print warnings on standard output.
        reading, writing = os.pipe()
        self.process = subprocess.Popen(
            ["node", str(BUNDLE), str(writing)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            env=gpu_environment(),
            cwd=PROJECT,
            pass_fds=[writing],
        )
        os.close(writing)
        self.answers = os.fdopen(reading, "rb")
        self.requests = 0
        atexit.register(self.close)

    def _send(self, number: int, command: str, payload: bytes | None) -> None:
        text = command.encode()
        data = bytes(payload or b"")
        assert self.process.stdin
        self.process.stdin.write(struct.pack("<III", number, len(text), len(data)) + text + data)
        self.process.stdin.flush()

    def post(self, command: str, payload: bytes | None) -> None:
        """Sends a command without an answer."""
        self._send(0, command, payload)

    def request(self, command: str, payload: bytes | None) -> tuple[str, bytes]:
        """Sends a command and reads its answer."""
        self.requests += 1
        self._send(self.requests, command, payload)
        number, text, data = struct.unpack("<III", self._read(12))
        assert number == self.requests
        return self._read(text).decode(), self._read(data)

    def _read(self, count: int) -> bytes:
        data = self.answers.read(count)
        if len(data) != count:
            raise RuntimeError("the device process ended")
        return data

    def close(self) -> None:
        """Ends the Node process."""
        if self.process.poll() is None and self.process.stdin:
            self.process.stdin.close()
            self.process.wait(10)
