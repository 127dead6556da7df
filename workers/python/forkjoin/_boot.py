"""Prepares a fresh interpreter: standard streams, clocks, and the truth about processes and packages."""

import sys

from forkjoin import _packages, _platform, _streams

_streams.install()
_platform.install()
_packages.install()
sys.dont_write_bytecode = True
