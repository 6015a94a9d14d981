"""Ask IRIS, a second opinion on flashes, where the package iris-pse-detection is installed.

It follows the luminance and the red saturation of every frame as our own count does, by code of others.
"""

from collections.abc import Iterator
from contextlib import redirect_stdout
from importlib import import_module
from importlib.util import find_spec
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from nnviz_core.audit.finding import Finding, Published
from nnviz_core.video.probing import FilmFacts

MODULE = "iris_pse_detection"
WIDTH = 320  # pixels: frames are looked at small
FAILED = "Fail"


def iris_is_here() -> bool:
    """Say whether the package is installed."""
    return find_spec(MODULE) is not None


def check_iris(bundle: Published) -> Iterator[Finding]:
    """Find films that IRIS fails."""
    for name, said in bundle.videos.items():
        facts = bundle.facts(name)
        if facts is None or not facts.width or said["codec"] != "h264":
            continue
        try:
            verdict, reasons = _verdict(bundle.folder / name, facts)
        except RuntimeError:  # of a film that it cannot open
            yield Finding("iris", name, "cannot be read by IRIS.", "publish the config again")
            continue
        if verdict == FAILED:
            says = f"fails IRIS's test for photosensitive viewers: {', '.join(reasons) or 'no reason given'}."
            yield Finding("iris", name, says, "slow the motion down, or make the change of brightness smaller")


def _verdict(film: Path, facts: FilmFacts) -> tuple[str, list[str]]:
    """Give the overall result and the reasons, by their names in IRIS, which prints and writes while it works."""
    iris: Any = import_module(MODULE)
    with TemporaryDirectory() as folder, redirect_stdout(StringIO()):
        small = {"frame_resize_enabled": True, "frame_resize_proportion": min(1.0, WIDTH / facts.width)}
        result = iris.VideoAnalyser(iris.Configuration(results_path=folder, **small)).analyse_video(str(film))
    return result.overall_result.name, [reason.name for reason in result.results]
