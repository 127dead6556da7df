"""Runs test classes of CPython's own suite and prints one line of JSON for each test as it ends.

Arguments: module, class, then the names of tests to leave out.
"""

import importlib
import json
import sys
import unittest


def say(name: str, status: str, detail: str = "") -> None:
    """One line for the script that reads along."""
    print("RESULT " + json.dumps({"name": name, "status": status, "detail": detail[-1500:]}))


class Printer(unittest.TestResult):
    """Tells every result at once: a test may hang, or end the whole process."""

    def startTest(self, test):
        super().startTest(test)
        self._is_bad = False
        say(test._testMethodName, "started")

    def addSuccess(self, test):
        say(test._testMethodName, "passed")

    def addError(self, test, err):
        self._bad(test, err)

    def addFailure(self, test, err):
        self._bad(test, err)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self._bad(test, err)

    def addSkip(self, test, reason):
        if hasattr(test, "_testMethodName"):
            say(test._testMethodName, "skipped", reason)

    def addExpectedFailure(self, test, err):
        say(test._testMethodName, "passed")

    def _bad(self, test, err):
        name = getattr(test, "_testMethodName", str(test))
        say(name, "failed", self._exc_info_to_string(err, test))


def main() -> None:
    module = importlib.import_module(sys.argv[1])
    case = getattr(module, sys.argv[2])
    left_out = set(sys.argv[3:])
    tests = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    chosen = [test for test in tests if test._testMethodName not in left_out]
    unittest.TestSuite(chosen).run(Printer())
    say("", "done")


if __name__ == "__main__":
    main()
