"""Try things in a process of its own, so that what breaks there breaks nothing here."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

SECONDS_TO_WAIT = 300  # a small machine under load takes its time
PATH_FIRST = "import json, sys; sys.path[:] = json.loads(sys.argv.pop(1));"  # before anything of a stranger's is found


class TrialError(Exception):
    """What was tried does not work; the message is the last thing that it said."""


def printed_by(code: str, *arguments: str, folder: Path | None = None) -> str:
    """Run code in a fresh Python that finds the same modules, and return what it printed. Raises TrialError."""
    command = [sys.executable, "-P", "-c", PATH_FIRST + code, json.dumps(_path()), *arguments]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("NNVIZ_", "_NNVIZ"))}
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS_TO_WAIT, cwd=folder, env=environment)
    except subprocess.TimeoutExpired:
        raise TrialError(f"it did not end within {SECONDS_TO_WAIT} s") from None
    except OSError as error:
        raise TrialError(error.strerror or str(error)) from None
    if done.returncode:
        raise TrialError(_last_words(done))
    return done.stdout.decode(errors="replace").strip()


def told_by(code: str, *arguments: str) -> Any:
    """Run code that prints JSON at last, and return that. Raises TrialError."""
    printed = printed_by(code, *arguments)
    try:
        return json.loads(printed.rpartition("\n")[2])
    except ValueError:
        raise TrialError(f"it printed {printed[-60:]!r}") from None


def _path() -> list[str]:
    return [str(Path(entry).absolute()) for entry in sys.path]


def _last_words(done: subprocess.CompletedProcess[bytes]) -> str:
    if done.returncode < 0:
        return f"it crashed ({signal.Signals(-done.returncode).name})"
    lines = done.stderr.decode(errors="replace").strip().splitlines()
    return lines[-1].strip() if lines else f"it ended with status {done.returncode}"
