"""Prepares a fresh interpreter: standard streams, clocks, and the truth about processes and
packages.
"""

import sys

from forkjoin import _packages, _platform, _streams, _threads, adapt

_streams.install()
_platform.install()
_packages.install()
_threads.install()
adapt.install()
sys.dont_write_bytecode = True
