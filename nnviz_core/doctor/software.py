"""Look at what is installed: Python, the libraries that draw and encode, programs, fonts and extras."""

import platform
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType

from nnviz_core.doctor.children import TrialError, printed_by, told_by
from nnviz_core.doctor.probe import Probe
from nnviz_core.installing import (
    BUILDING,
    DISTRIBUTION,
    ESPEAK_NG,
    PYTHON,
    needed_packages,
    pip_line,
    system_line,
)
from nnviz_core.video.outputs import OUTPUTS
from nnviz_core.words.typefaces import CJK, INDIC, RTL, TYPEFACES, FontPackage
from nnviz_core.words.wording import joined

OLDEST = (3, 11)  # as in pyproject.toml
SOUND_ENCODERS = ("aac", "libopus")
EXTRAS: Mapping[str, Mapping[str, str]] = MappingProxyType(  # its modules, each with what is not there without it
    {
        "cluster": {
            "distributed": "nnviz batch --cluster, --local-cluster",
            "cryptography": "nnviz batch --local-cluster, which makes a key",
        },
        "digits": {"sklearn": 'kind = "digits", the example digits'},
        "keras": {"h5py": "weights from .keras and .h5"},
        "onnx": {"onnx": "weights from .onnx"},
        "slides": {"manim_slides": "slides for PowerPoint and browsers (publish --slides)"},
    }
)
PACKAGE_OF = {"sklearn": "scikit-learn"}  # of a module that has another name
FONTS: tuple[FontPackage, ...] = (CJK, RTL, INDIC)

# ---- what every film needs


def python() -> Probe:
    """Look at the version of Python."""
    found = f"{platform.python_version()}, {sys.executable}"
    if sys.version_info >= OLDEST:
        return Probe("Python", found, needed=True)
    oldest = ".".join(map(str, OLDEST))
    return Probe("Python", found, f"everything; {oldest} or newer is needed", (system_line(PYTHON),), needed=True)


def packages() -> Probe:
    """Look whether all that nnviz needs is installed, whatever its state."""
    needed = needed_packages()
    missing = [name for name in needed if not _is_installed(name)]
    if missing:
        return Probe("packages", f"without {joined(missing)}", "every film", (pip_line(*missing),), needed=True)
    return Probe("packages", f"all {len(needed)}" if needed else "not known: nnviz is not installed", needed=True)


def _is_installed(name: str) -> bool:
    try:
        return bool(version(name))
    except PackageNotFoundError:
        return False


def numbers() -> Probe:
    """Import numpy."""
    return _imported("numpy", "numpy", "every number")


def pictures() -> Probe:
    """Import all that draws: Manim, cairo, Pango."""
    code = (
        "import nnviz_scenes.drawing, cairo, manim, manimpango;"
        "print(f'{manim.__version__}, cairo {cairo.cairo_version_string()}, ManimPango {manimpango.__version__}')"
    )
    try:
        return Probe("Manim", printed_by(code), needed=True)
    except TrialError as error:
        return Probe("Manim", str(error), "every picture", _drawing_remedies(str(error)), needed=True)


def _drawing_remedies(error: str) -> tuple[str, ...]:
    """Name first what pycairo and ManimPango are compiled with, where that is missing and they have no wheels."""
    needs_compiler = platform.system() != "Windows" and not _can_build()
    libraries = (system_line(BUILDING),) if needs_compiler else ()
    if "No module named" in error:
        return (*libraries, pip_line("manim"))
    return (*libraries, pip_line("pycairo", "manimpango", "manim", options=("--force-reinstall",)))


def _can_build() -> bool:
    """Say whether a C compiler, the headers of this Python, cairo and pango are here."""
    headers = Path(sysconfig.get_path("include"), "Python.h").is_file()
    if not headers or not shutil.which("cc") or not shutil.which("pkg-config"):
        return False
    return not subprocess.run(["pkg-config", "--exists", "cairo", "pangocairo"], capture_output=True).returncode


def type_setting() -> Probe:
    """Import Typst, which brings the typefaces of words and formulas."""
    return _imported("Typst", "typst", "every word and formula")


def _imported(name: str, module: str, costs: str) -> Probe:
    try:
        printed_by(f"import {module}")
        return Probe(name, version(module), needed=True)
    except (TrialError, PackageNotFoundError) as error:
        return Probe(name, str(error), costs, (pip_line(module, options=("--force-reinstall",)),), needed=True)


def formats() -> list[Probe]:
    """Ask PyAV's FFmpeg and Pillow which formats they can write."""
    code = (
        "from nnviz_core.video.delivery import OUTPUTS, can_encode, can_make;"
        "print(json.dumps([[name for name, each in OUTPUTS.items() if can_make(each)],"
        "[name for name in sys.argv[1:] if can_encode(name)]]))"
    )
    try:
        writes, sounds = told_by(code, *SOUND_ENCODERS)
    except TrialError as error:
        return [Probe("PyAV", str(error), "every film", (_wheels(),), needed=True)]
    without_film = "" if "mp4" in writes else "every film, which is H.264"
    found = f"{version('av')}, {'without' if without_film else 'with'} H.264"
    return [
        Probe("PyAV", found, without_film, (_wheels(),) if without_film else (), needed=True),
        _encoders("formats", list(OUTPUTS), writes, costs="render --format"),
        _encoders("sound", SOUND_ENCODERS, sounds, costs="--narrate, for want of"),
    ]


def _encoders(name: str, wanted: Sequence[str], here: Sequence[str], *, costs: str) -> Probe:
    missing = [each for each in wanted if each not in here]
    found = ", ".join(here) or "none"
    return Probe(name, found, f"{costs} {joined(missing)}", (_wheels(),)) if missing else Probe(name, found)


def _wheels() -> str:
    return pip_line("av", "pillow", options=("--force-reinstall", "--only-binary", ":all:"))


# ---- what some films need


def voice() -> Probe:
    """Look for espeak-ng."""
    program = shutil.which(ESPEAK_NG)
    if program is None:
        return Probe(ESPEAK_NG, "not here", "--narrate espeak", (system_line(ESPEAK_NG),))
    return Probe(ESPEAK_NG, program)


def fonts() -> list[Probe]:
    """Look for the typefaces of scripts that Typst has none for."""
    return [_font(package) for package in FONTS]


def _font(package: FontPackage) -> Probe:
    languages = joined(list(dict.fromkeys(tag.partition("-")[0] for tag in _tags(package))))
    if find_spec(package.module):
        return Probe(package.extra, _version_of(package.module))
    return Probe(package.extra, "not installed", f"films in {languages}", (_extra(package.extra),))


def _tags(package: FontPackage) -> list[str]:
    return [tag for tag, (_, each) in TYPEFACES.items() if each == package]


def own_fonts() -> Probe:
    """Look for fontTools, which reads an author's own typefaces."""
    if find_spec("fontTools"):
        return Probe("fontTools", _version_of("fonttools"))
    return Probe("fontTools", "not installed", "typefaces of your own (font = ...)", (pip_line("fonttools"),))


def extras() -> list[Probe]:
    """Look for what the extras bring."""
    return [_extra_probe(extra, modules) for extra, modules in EXTRAS.items()]


def _extra_probe(extra: str, modules: Mapping[str, str]) -> Probe:
    """Say which of an extra's modules are here, and what the first that is missing costs."""
    missing = [module for module in modules if not find_spec(module)]
    if not missing:
        return Probe(extra, ", ".join(_version_of(PACKAGE_OF.get(module, module)) for module in modules))
    found = "not installed" if len(missing) == len(modules) else f"without {joined(missing)}"
    return Probe(extra, found, modules[missing[0]], (_extra(extra),))


def torch() -> Probe:
    """Say that PyTorch may be missing."""
    here = _version_of("torch") if find_spec("torch") else "not installed"
    return Probe("PyTorch", f"{here}; not needed, .pt and .pth are read without it")


def _extra(extra: str) -> str:
    return pip_line(f"{DISTRIBUTION}[{extra}]")


def _version_of(distribution: str) -> str:
    try:
        return f"{distribution.replace('_', '-')} {version(distribution)}"
    except PackageNotFoundError:
        return distribution
