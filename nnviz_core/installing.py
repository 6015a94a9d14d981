"""Say how to install what is missing: the line for this system's package manager, and for this Python."""

import os
import re
import shutil
import sys
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, requires
from importlib.util import find_spec
from types import MappingProxyType

DISTRIBUTION = "nnviz-core"  # on the index, where `nnviz` is another project
ROOT = "sudo "
MANAGERS: Mapping[str, str] = MappingProxyType(  # of Debian and Ubuntu, Fedora, Arch, macOS, Windows
    {
        "apt-get": f"{ROOT}apt-get install",
        "dnf": f"{ROOT}dnf install",
        "pacman": f"{ROOT}pacman -S",
        "brew": "brew install",
        "winget": "winget install",
    }
)
ESPEAK_NG = "espeak-ng"
BUILDING = "a C compiler, pkg-config, the headers of Python, cairo and pango"
PYTHON = "a newer Python"
PACKAGES: Mapping[str, Mapping[str, str]] = MappingProxyType(  # the same as script/setup installs
    {
        ESPEAK_NG: {
            "apt-get": "espeak-ng",
            "dnf": "espeak-ng",
            "pacman": "espeak-ng",
            "brew": "espeak-ng",
            "winget": "eSpeak-NG.eSpeak-NG",
        },
        BUILDING: {  # what pycairo and ManimPango are compiled with; for Windows both have wheels
            "apt-get": "gcc libc6-dev pkg-config python3-dev libcairo2-dev libpango1.0-dev",
            "dnf": "gcc pkgconf-pkg-config python3-devel cairo-devel pango-devel",
            "pacman": "gcc pkgconf cairo pango",
            "brew": "cairo pango pkg-config",
        },
        PYTHON: {
            "apt-get": "python3 python3-venv",
            "dnf": "python3",
            "pacman": "python",
            "brew": "python",
            "winget": "Python.Python.3.13",
        },
    }
)


def extra_line(extra: str) -> str:
    """Return the line that installs an extra, as sentences give it; in double quotes every shell takes it."""
    return f'pip install "{DISTRIBUTION}[{extra}]"'


def pip_line(*requirements: str, python: str = sys.executable, options: Sequence[str] = ()) -> str:
    """Return the line that installs packages into a Python, with what it has: pip, or uv where pip is not there."""
    name = _quoted(python)
    begins = f"{name} -m pip install" if find_spec("pip") else f"uv pip install --python {name}"
    return " ".join([begins, *options, *(f'"{_as_we_need_it(each)}"' for each in requirements)])


def needed_packages() -> Mapping[str, str]:
    """Name every package that nnviz needs, with the versions it works with, as its installation says them."""
    try:
        needed = requires(DISTRIBUTION) or ()
    except PackageNotFoundError:  # a folder on PYTHONPATH
        return {}
    return {re.split(r"[\s<>=!~\[]", line)[0]: line for line in needed if ";" not in line}


def _as_we_need_it(name: str) -> str:
    return needed_packages().get(name, name)


def system_line(wanted: str) -> str:
    """Return the line that installs a program or libraries here; without a package manager, what to look for."""
    packages = PACKAGES[wanted]
    manager = next((each for each in packages if shutil.which(each)), None)
    if manager is None:
        return f"install {wanted}"
    line = f"{MANAGERS[manager]} {packages[manager]}"
    return line.removeprefix(ROOT) if _is_root() else line


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _quoted(path: str) -> str:
    return f'"{path}"' if " " in path else path
