"""Look at everything at once, each thing on its own: what fails there is a finding, not the end."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import gettempdir

from nnviz_core.doctor import hardware, software
from nnviz_core.doctor.probe import Probe, can_render
from nnviz_core.doctor.small_film import small_film

Look = Callable[[], Probe | Sequence[Probe]]
AT_ONCE = 3  # most looks are imports in other processes


def examine(cache: Path) -> list[Probe]:
    """Look at the software and the machine, then render a small film if nothing stands against it."""
    looks: list[tuple[str, bool, Look]] = [
        ("Python", True, software.python),
        ("numpy", True, software.numbers),
        ("Manim", True, software.pictures),
        ("Typst", True, software.type_setting),
        ("PyAV", True, software.formats),
        ("espeak-ng", False, software.voice),
        ("fonts", False, software.fonts),
        ("fontTools", False, software.own_fonts),
        ("extras", False, software.extras),
        ("PyTorch", False, software.torch),
        ("cores", False, hardware.processors),
        ("memory", False, hardware.memory),
        ("folders", False, lambda: _folders(cache)),
        ("semaphores", False, hardware.semaphores),
    ]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        found = [probe for probes in pool.map(lambda look: _look(*look), looks) for probe in probes]
    return [*found, *(_look("a film", True, small_film) if can_render(found) else ())]


def _look(name: str, needed: bool, look: Look) -> Sequence[Probe]:
    try:
        found = look()
    except Exception as error:  # whatever a broken package or a strange system may raise
        says = f"{type(error).__name__}: {error}"
        return [Probe(name, says, "not known: looking failed", ("report it, with this line",), needed=needed)]
    return [found] if isinstance(found, Probe) else found


def _folders(cache: Path) -> list[Probe]:
    return [
        hardware.folder("this folder", Path.cwd(), costs="films here", remedy="name another: -o FOLDER"),
        hardware.folder(
            "cache", cache, costs="keeping finished pieces", remedy="name another: NNVIZ_CACHE=FOLDER, or --no-cache"
        ),
        hardware.folder(
            "temporary", Path(gettempdir()), costs="sound, typefaces of your own", remedy="name another: TMPDIR=FOLDER"
        ),
    ]
