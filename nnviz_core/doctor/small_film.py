"""Render a second of film, from the config to the folder: the proof that films can be rendered."""

from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from nnviz_core.doctor.children import TrialError, printed_by
from nnviz_core.doctor.probe import Probe

SMALL = """\
[parameters]
train = { steps = 1 }
[video]
resolution = "480p"
fps = 10
[[sections]]
scene = "title"
pace = 4.0
"""
RENDER = "from nnviz_core.__main__ import main; sys.argv[0] = 'nnviz'; main()"
OPTIONS = ("--quality", "draft", "--workers", "1", "--no-cache", "--quiet")


def small_film() -> Probe:
    """Render the title of a film in a folder that goes again."""
    started = perf_counter()
    try:
        with TemporaryDirectory(prefix="nnviz-doctor-") as name:
            folder = Path(name)
            (folder / "small.toml").write_text(SMALL, encoding="utf-8")
            printed_by(RENDER, "render", "small.toml", *OPTIONS, folder=folder)
            size = (folder / "film" / "small" / "small.mp4").stat().st_size
    except (TrialError, OSError) as error:
        remedy = "mend what is missing above; else report it, with the output of nnviz doctor --json"
        return Probe("a film", str(error), "every film", (remedy,), needed=True)
    return Probe("a film", f"{size // 1000} kB, rendered in {perf_counter() - started:.1f} s", needed=True)
