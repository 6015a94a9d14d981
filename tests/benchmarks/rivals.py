"""Measure nnviz, idiomatic Manim, ManimGX, MotionGram and JAnim on the same two short pictures, in one run.

Usage: python -m tests.benchmarks.rivals [--quality 1080p] [--fps 60] [--runs 3] [--python PYTHON] [--folder FOLDER]
                                         [--picture NAME ...] [--only ENGINE ...]

Pictures: one beat each of the film `short`, with its heading, caption, formulas and numbers. "plane": a grid and 250
points bend through tanh beside five small planes (3.4 s, of which 2.5 s move). "network": comets run along the edges of
a network 2-2-2-2 whose edges bear their numbers, while an equation is written (4.6 s, of which 2.5 s move).

Every engine is run in the way its own documentation has: Manim by the idiomatic scene of `idiomatic.py`, the others by
a scene file of their own (`rivals_*.py`) that reads what that scene shows (`rivals_picture.py`): places, texts, colours
and the frames of every play. ManimGX is run twice, with its usual encoder preset and with its fastest, as in its own
benchmark. The others keep their usual encoder settings: Manim, MotionGram and JAnim x264 medium at crf 23, nnviz x264
veryfast at crf 22.

What is counted is a process from its start to the finished film: importing, making the scene, painting, encoding. What
is not: a first run of each (caches of fonts, formulas and shaders are warm for all; none caches finished pieces), and
Manim's way through the beats before, which the others need not go. nnviz paints one beat in one process, as a worker
does; a whole film has a worker a core. The others use as many threads as they like: the processor time says what it
costs, and two cores halve the wall time of none but those who use them.

What differs: typefaces (texts are as wide as in Manim), easings (MotionGram's smoothstep, nnviz's own), nnviz's plane,
which is a chequered sheet, and its comets, which glow; a quarter of "plane" and nearly half of "network" is still, of
which nnviz and Manim write a frame again and again, and ManimGX one that lasts. Manim makes all that its section shows,
the others only what the beat does. ManimGX also writes a storyboard and looks for overlaps, as `manimgx render` always
does. And there is what an engine cannot do: MotionGram knows no bold and fades no formula. Its films have red for blue
and its formulas are not seen at all; its scene file mends both, so that it has as much to paint. The column "unlike" is
how far a frame in the middle of the motion lies from that of Manim's film, as the mean difference of a channel, of 255:
the frames lie in the folder as PNG, to be looked at.

Needs: Python 3.13 with venv and pip (it makes an environment for each engine under the folder and keeps it), a
Vulkan device for ManimGX (its wheel for Linux brings Mesa's lavapipe, which needs none), OpenGL and a display for JAnim
(apt: xvfb libgl1-mesa-dri; Xvfb is started where there is no display), the typeface DejaVu Sans. What does not install
or run is told in its row.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import gettempdir

import av
import numpy as np
from numpy.typing import NDArray

from nnviz_core.video.video_settings import VideoFormat
from tests.benchmarks.rivals_ours import usual_look

HERE = Path(__file__).parent
TYPST = """#!{python}
import sys

import typst

_, _, source, drawn = sys.argv
typst.compile(source, output=drawn, format="svg")
"""
HEAD = """| engine | frames | wall s | CPU s | frames/s | frames/CPU s | MB | unlike |
|---|---|---|---|---|---|---|---|"""


@dataclass(frozen=True, slots=True)
class Engine:
    """What draws: its packages with their versions, and how it is started; those without packages are ours."""

    title: str
    packages: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()  # packages that are installed without what they ask for
    program: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)


GX = ("{bin}/manimgx", "render", "{here}/rivals_manimgx.py", "-r", "{size}", "--fps", "{fps}", "-o", "{film}")
ENGINES = {
    "manim": Engine("Manim, idiomatic"),
    "nnviz": Engine("nnviz"),
    "manimgx": Engine("ManimGX 0.1.1", ("manimgx==0.1.1",), program=GX),
    "manimgx-ultrafast": Engine(
        "ManimGX 0.1.1, --preset ultrafast", ("manimgx==0.1.1",), program=(*GX, "--preset", "ultrafast")
    ),
    # Its speech asks for PyTorch with CUDA, several GB that no picture needs; its pydub for a module that Python 3.13
    # left out, audioop; and it calls a command, typst, which the package of that name only has as a function.
    "motiongram": Engine(
        "MotionGram 0.5.0",
        (
            *(
                "skia-python==144.1",
                "av==19.0.2",
                "numpy==2.5.5",
                "scipy==1.18.1",
                "pydub==0.25.1",
                "audioop-lts==0.2.2",
            ),
            *("pydantic==2.14.4", "pygments==2.21.0", "PyYAML==6.0.4", "jinja2==3.1.6", "typer==0.29.2"),
            *("msgpack==1.2.4", "websockets==17.4", "edge-tts==7.3.1", "typst==0.15.2"),
        ),
        alone=("motiongram==0.5.0",),
        program=("{bin}/python", "{here}/rivals_motiongram.py"),
        environment={"MOTIONGRAM_CACHE_HOME": "{work}"},
    ),
    "janim": Engine(
        "JAnim 5.0.0",
        ("janim==5.0.0",),
        program=("{bin}/janim", "write", "--video", "{here}/rivals_janim.py", "Picture"),
    ),
}


@dataclass(frozen=True, slots=True)
class Measured:
    """What a run took: seconds of wall and of processor time."""

    wall: float
    cpu: float


class FailedError(Exception):
    """An engine that does not install, or does not draw, with its reason in a line."""


# ---- environments


def environment(engine: Engine, name: str, wanted: argparse.Namespace) -> Path:
    """Make the engine's own environment, or find it made; return its folder of commands."""
    place = wanted.folder / "environments" / name.partition("-")[0]
    done = place / "made"
    if not done.exists():
        if wanted.python is None:
            raise FailedError("no Python 3.13 was found; name one with --python")
        shutil.rmtree(place, ignore_errors=True)
        run([wanted.python, "-m", "venv", str(place)], place.with_suffix(".log"))
        pip = [str(place / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        run([*pip, *engine.packages], place.with_suffix(".log"))
        if engine.alone:
            run([*pip, "--no-deps", *engine.alone], place.with_suffix(".log"))
        typst = place / "bin" / "typst"
        if "typst==0.15.2" in engine.packages:
            typst.write_text(TYPST.format(python=place / "bin" / "python"))
            typst.chmod(0o755)
        done.touch()
    return place / "bin"


def python_found() -> str | None:
    """Look for a Python 3.13 that starts, on the path and among those of pyenv (whose shims may name none)."""
    pyenv = map(str, sorted(Path.home().glob(".pyenv/versions/3.13*/bin/python")))
    found = [each for each in (shutil.which("python3.13"), *pyenv) if each]
    starts = (
        each for each in found if not subprocess.run([each, "-c", ""], capture_output=True, check=False).returncode
    )
    return next(starts, None)


def run(program: Sequence[str], log: Path) -> None:
    """Run a program; raise FailedError with the last line that it wrote."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w") as told:
        ended = subprocess.run(program, stdout=told, stderr=subprocess.STDOUT, check=False)
    if ended.returncode:
        raise FailedError(last_line(log))


def last_line(log: Path) -> str:
    """Return the last line of a log that says something."""
    lines = [line.strip(" |│╰─") for line in log.read_text(errors="replace").splitlines()]
    return next((line for line in reversed(lines) if line), "no word of why")[:160]


@contextmanager
def display() -> Iterator[None]:
    """Lend a display to who asks for one, where there is none."""
    if os.environ.get("DISPLAY") or not shutil.which("Xvfb"):
        yield
        return
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "640x360x24"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        assert server.stdout is not None
        os.environ["DISPLAY"] = ":" + server.stdout.readline().decode().strip()
        yield
    finally:
        del os.environ["DISPLAY"]
        server.terminate()
        server.wait()


# ---- measuring


def measure(name: str, picture: str, wanted: argparse.Namespace, look: VideoFormat) -> tuple[Measured, Path]:
    """Let an engine draw a picture once, in a process of its own; return what it took, and the film."""
    engine = ENGINES[name]
    work = wanted.folder / "work" / f"{name}-{picture}-{wanted.quality}"
    work.mkdir(parents=True, exist_ok=True)
    film, told = work / "Picture.mp4", work / "told.json"
    film.unlink(missing_ok=True)
    told.write_text("[0, 0]")
    size = f"{look.width}x{look.height}"
    terms = {"here": HERE, "film": film, "work": work, "size": size, "fps": wanted.fps}
    output = work if name == "janim" else film
    environ = {"PICTURE": str(wanted.folder / f"{picture}.json"), "SIZE": size, "OUTPUT": str(output)}
    if engine.program:
        commands = environment(engine, name, wanted)
        program = [word.format(bin=commands, **terms) for word in engine.program]
        environ |= {key: word.format(**terms) for key, word in engine.environment.items()}
        environ |= {"PATH": f"{commands}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": ""}
        environ |= {"XDG_RUNTIME_DIR": os.environ.get("XDG_RUNTIME_DIR", str(work))}
    else:
        words = {"picture": picture, "film": str(film), "told": str(told), "quality": wanted.quality, "fps": wanted.fps}
        program = ours(name, words)
    log = work / "log.txt"
    wall, cpu = timed(program, os.environ | environ, log)
    if not film.exists():
        raise FailedError(last_line(log))
    before_wall, before_cpu = json.loads(told.read_text())
    return Measured(wall - before_wall, cpu - before_cpu), film


def timed(program: Sequence[str], environ: Mapping[str, str], log: Path) -> tuple[float, float]:
    """Run a program and return the wall time and the processor time of it and its children."""
    files = [(os.POSIX_SPAWN_OPEN, 1, str(log), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)]
    started = time.perf_counter()
    pid = os.posix_spawn(program[0], program, environ, file_actions=[*files, (os.POSIX_SPAWN_DUP2, 1, 2)])
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - started
    if status:
        raise FailedError(last_line(log))
    return wall, usage.ru_utime + usage.ru_stime


def ours(name: str, words: Mapping[str, object]) -> list[str]:
    """Return the program that draws with Manim or nnviz, or writes a picture down."""
    return [sys.executable, "-m", "tests.benchmarks.rivals_ours", name, json.dumps(words)]


# ---- telling


def frame_of(film: Path, number: int, *, fps: int) -> tuple[int, tuple[int, int], NDArray[np.uint8]]:
    """Return how many frames a film lasts, their size, and what is seen at one of them: ManimGX writes a rest once."""
    end, chosen = 0.0, None
    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        first = stream.start_time or 0
        for picture in container.decode(stream):
            at = float((picture.pts - first) * stream.time_base)
            end = max(end, at + float((picture.duration or 0) * stream.time_base))
            if round(at * fps) <= number:
                chosen = picture
    if chosen is None:
        raise FailedError("its film has no frames")
    pixels = chosen.to_ndarray(format="rgb24")
    return round(end * fps), (pixels.shape[1], pixels.shape[0]), pixels


def middle_of(picture: Mapping[str, list]) -> int:
    """Return the frame in the middle of the longest motion."""
    starts = np.cumsum([0, *(play["frames"] for play in picture["plays"])])
    moving = [k for k, play in enumerate(picture["plays"]) if play["change"]]
    longest = max(moving, key=lambda k: picture["plays"][k]["frames"])
    return int(starts[longest] + picture["plays"][longest]["frames"] // 2)


def compare(picture: str, wanted: argparse.Namespace, look: VideoFormat) -> None:
    """Let every engine draw a picture, in turn, and print the table."""
    told = json.loads((wanted.folder / f"{picture}.json").read_text(encoding="utf-8"))
    print(
        f"\n{picture}: {told['frames']} frames, {look.width}x{look.height} at {wanted.fps} a second, {wanted.runs} runs"
    )
    print(HEAD, flush=True)
    runs: dict[str, list[Measured]] = {name: [] for name in wanted.only or ENGINES}
    films: dict[str, Path] = {}
    reasons: dict[str, str] = {}
    for number in range(wanted.runs + 1):
        for name in runs:
            if name in reasons:
                continue
            try:
                measured, films[name] = measure(name, picture, wanted, look)
            except (FailedError, OSError) as problem:
                reasons[name] = str(problem)
                continue
            if number:  # the first run is not counted
                runs[name].append(measured)
    shown: dict[str, NDArray[np.uint8]] = {}
    for name in runs:
        try:
            if name in reasons:
                raise FailedError(reasons[name])
            row(name, picture, runs[name], films[name], told=told, look=look, shown=shown, folder=wanted.folder)
        except FailedError as problem:
            print(f"| {ENGINES[name].title} | failed: {problem} | | | | | | |", flush=True)


def row(
    name: str,
    picture: str,
    runs: Sequence[Measured],
    film: Path,
    *,
    told: Mapping[str, list],
    look: VideoFormat,
    shown: dict[str, NDArray[np.uint8]],
    folder: Path,
) -> None:
    """Check a film, keep its middle frame, and print its line of the table."""
    frames, size, pixels = frame_of(film, middle_of(told), fps=told["fps"])
    av.VideoFrame.from_ndarray(pixels, format="rgb24").to_image().save(folder / f"{picture}-{name}.png")
    if (frames, size) != (told["frames"], (look.width, look.height)):
        raise FailedError(f"its film has {frames} frames of {size[0]}x{size[1]}")
    shown[name] = pixels
    unlike = f"{np.abs(pixels.astype(int) - shown['manim']).mean():.1f}" if "manim" in shown else ""
    wall, cpu = median(each.wall for each in runs), median(each.cpu for each in runs)
    megabytes = film.stat().st_size / 1e6
    print(
        f"| {ENGINES[name].title} | {frames} | {wall:.1f} | {cpu:.1f} | {frames / wall:.1f} | {frames / cpu:.1f} "
        f"| {megabytes:.2f} | {unlike} |",
        flush=True,
    )


def main() -> None:
    """Measure the pictures asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--quality", default="1080p")
    parser.add_argument("--fps", type=int, default=60)
    parser.add_argument("--runs", type=int, default=3, help="that are counted, of each engine and picture")
    parser.add_argument("--python", default=python_found(), help="Python 3.13, for the others")
    parser.add_argument("--folder", type=Path, default=Path(gettempdir()) / "nnviz-rivals", help="environments, films")
    parser.add_argument("--picture", action="append", choices=("plane", "network"))
    parser.add_argument("--only", action="append", choices=ENGINES, help="these engines")
    wanted = parser.parse_args()
    if wanted.runs < 1:
        parser.error("--runs must be at least 1")
    wanted.folder = wanted.folder.resolve()
    with display():
        for picture in wanted.picture or ("plane", "network"):
            film = wanted.folder / f"{picture}.json"
            words = {"picture": picture, "film": str(film), "fps": wanted.fps, "media": str(wanted.folder / "media")}
            run(ours("write", words), wanted.folder / "write.log")
            compare(picture, wanted, usual_look(wanted))
    print(f"\nThe frames lie in {wanted.folder}.")


if __name__ == "__main__":
    main()
