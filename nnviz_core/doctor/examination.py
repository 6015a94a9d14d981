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


def examine(find_cache: Callable[[], Path]) -> list[Probe]:
    """Look at the software and the machine, then render a small film if nothing stands against it."""
    looks: list[tuple[str, bool, Look]] = [
        ("Python", True, software.python),
        ("packages", True, software.packages),
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
        ("this folder", False, _this_folder),
        ("cache", False, lambda: _cache(find_cache())),
        ("temporary", False, _temporary_folder),
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
        remedy = "mend the packages above" if isinstance(error, ImportError) else "report it, with this line"
        return [Probe(name, says, "what is not known: looking failed", (remedy,), needed=needed)]
    return [found] if isinstance(found, Probe) else found


def _this_folder() -> Probe:
    return hardware.folder("this folder", Path.cwd(), costs="films here", remedy="name another: -o FOLDER")


def _cache(folder: Path) -> Probe:
    remedy = "name another: NNVIZ_CACHE=FOLDER, or --no-cache"
    return hardware.folder("cache", folder, costs="keeping finished pieces", remedy=remedy)


def _temporary_folder() -> Probe:
    costs = "sound, typefaces of your own"
    return hardware.folder("temporary", Path(gettempdir()), costs=costs, remedy="name another: TMPDIR=FOLDER")
