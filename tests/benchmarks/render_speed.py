"""Measure rendering against idiomatic Manim and against the encoder's own limit, all in one run, side by side.

Usage: python -m tests.benchmarks.render_speed [--runs 3] [--seconds 20] [--config short] [--part NAME ...]

Every measurement is a process of its own, so that its processor time and memory are the system's own account of it and
its children. Parts: pictures (three of our pictures, as a Manim user draws them and as nnviz does), film (a whole
film against encoding its very frames again), workers (two workers against one), edit (a film of which one section
was edited). The figures are medians of the runs; the runs of a part take turns.
"""

import argparse
import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier
from pathlib import Path
from statistics import median
from tempfile import mkdtemp

import av

from nnviz_core.cli import drawing
from nnviz_core.config.loading import load
from nnviz_core.config.spec import VideoSpec
from nnviz_core.render.film import make_film
from nnviz_core.render.machine import cores
from nnviz_core.render.pieces import cut
from nnviz_core.render.plan import FilmPlan, plan_film
from nnviz_core.render.progress import Silence
from nnviz_core.render.sections import Renderer, SectionOrder, render_sections
from nnviz_core.render.workers import LocalWorkers
from nnviz_core.video import encoder
from nnviz_core.video.video_settings import VideoFormat, video_format_for
from tests.benchmarks.idiomatic import PICTURES, job_for, render_idiomatic

SIZE = {"width": 1920, "height": 1080}
FPS = 60


@dataclass(frozen=True, slots=True)
class Measured:
    """What a process and its children took."""

    frames: int
    wall: float  # seconds
    cpu: float  # seconds, of all processes together
    peak: float  # MB, of the largest process


Work = Callable[[Path, argparse.Namespace], tuple[int, float | None]]  # gives frames, and its own wall time if it knows


# ---- what is measured


def pictures_idiomatic(folder: Path, wanted: argparse.Namespace) -> tuple[int, None]:
    """Draw the three pictures with Manim, one after the other, each in a process of its own."""
    with get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        frames = [pool.apply(render_idiomatic, (name, folder), SIZE | rate(wanted)) for name in PICTURES]
        pool.close()
        pool.join()
    return sum(frames), None


def rate(wanted: argparse.Namespace) -> dict[str, float]:
    """Give fps and length of the three pictures."""
    return {"fps": FPS, "seconds": wanted.seconds}


def pictures_ours(folder: Path, wanted: argparse.Namespace) -> tuple[int, None]:
    """Draw the same sections, cut at the same beats, as `nnviz render` does."""
    look = usual_look()
    jobs = [job_for(name, **rate(wanted)) for name in PICTURES]
    orders = [SectionOrder(job.timed, job.theme, look) for job in jobs]
    renderer = Renderer(LocalWorkers(drawing.draw_piece, cores()), None)
    for _, outcome in render_sections(orders, renderer=renderer, work=folder, report=Silence()):
        if isinstance(outcome, Exception):
            raise outcome
    return sum(job.timed.frames for job in jobs), None


def usual_look() -> VideoFormat:
    """Give size, rate and encoder of a film at 1080p60."""
    return video_format_for(VideoSpec(), quality="1080p", fps=FPS)


def film_ours(folder: Path, wanted: argparse.Namespace) -> tuple[int, None]:
    """Render a whole film, with its captions, numbers and manifest, from an empty cache."""
    return whole_film(folder, wanted, workers=cores()), None


def film_by_one(folder: Path, wanted: argparse.Namespace) -> tuple[int, None]:
    """Render a whole film with one worker, a process of its own."""
    return whole_film(folder, wanted, workers=1), None


def whole_film(folder: Path, wanted: argparse.Namespace, *, workers: int) -> int:
    """Render a film and return its frames."""
    plan = film_plan(wanted.config)
    renderer = Renderer(LocalWorkers(drawing.draw_piece, workers), None)
    film = make_film(plan, folder / "film", command=[], renderer=renderer, report=Silence())
    shutil.copy(film.path, wanted.film)
    return plan.timeline.frames


def film_plan(config: str) -> FilmPlan:
    """Plan a film at 1080p60."""
    return plan_film(load(config), quality="1080p", fps=FPS)


def floor(folder: Path, wanted: argparse.Namespace) -> tuple[int, float]:
    """Encode the very frames of the film again, decoded into memory, with as many processes as drew it.

    Only encoding counts: all processes decode a piece, wait for each other, and encode. The time is that of the
    process that encoded longest.
    """
    plan = film_plan(wanted.config)
    shares = shared_out(plan, cores())
    context = get_context("spawn")
    barrier = context.Barrier(len(shares))
    rounds = max(map(len, shares))
    with context.Pool(len(shares), initializer=_remember, initargs=(barrier,)) as pool:
        jobs = [
            pool.apply_async(encode_share, (wanted.film, share, rounds, folder / str(k), plan.format))
            for k, share in enumerate(shares)
        ]
        taken = [job.get() for job in jobs]
        pool.close()
        pool.join()
    return plan.timeline.frames, max(taken)


def shared_out(plan: FilmPlan, processes: int) -> list[list[tuple[int, int]]]:
    """Share the film's pieces out, the longest first, to whoever has least: frames from and to."""
    spans = [
        (section.start + piece.start, section.start + piece.start + piece.span.end)
        for section in plan.timeline.sections
        for piece in cut(section, theme="dark", format=plan.format)
    ]
    shares: list[list[tuple[int, int]]] = [[] for _ in range(processes)]
    for span in sorted(spans, key=lambda span: span[0] - span[1]):
        min(shares, key=lambda share: sum(end - start for start, end in share)).append(span)
    return shares


_barrier: Barrier


def _remember(barrier: Barrier) -> None:
    global _barrier
    _barrier = barrier


def encode_share(film: Path, share: Sequence[tuple[int, int]], rounds: int, folder: Path, look: VideoFormat) -> float:
    """Encode some pieces of a film again and return the seconds that encoding took."""
    folder.mkdir()
    seconds = 0.0
    for number in range(rounds):
        pictures = decoded(film, *share[number]) if number < len(share) else []
        _barrier.wait()
        started = time.perf_counter()
        if pictures:
            encode_again(pictures, folder / f"{number}.mp4", look)
        seconds += time.perf_counter() - started
    return seconds


def decoded(film: Path, start: int, end: int) -> list[av.VideoFrame]:
    """Decode some frames of a film into memory, in the form that the encoder takes."""
    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        ticks = 1 / (stream.average_rate * stream.time_base)
        container.seek(int(start * ticks), stream=stream)
        pictures = []
        for picture in container.decode(stream):
            frame = round(picture.pts / ticks)
            if start <= frame < end:
                pictures.append(picture)
            if frame >= end - 1:
                return pictures
    raise ValueError(f"{film} ends before frame {end}.")


def encode_again(pictures: Sequence[av.VideoFrame], path: Path, look: VideoFormat) -> None:
    """Encode pictures as a section is encoded."""
    with encoder.h264_film(path, width=look.width, height=look.height, fps=look.fps, settings=look.settings) as (
        film,
        stream,
    ):
        for place, picture in enumerate(pictures):
            picture.pts, picture.time_base = place, stream.codec_context.time_base
            picture.pict_type = 0  # as the encoder likes
            film.mux(stream.encode(picture))


def edited(folder: Path, wanted: argparse.Namespace) -> tuple[int, None]:
    """Render a film of which everything but one section's opening caption is in the cache."""
    from nnviz_core.render.cache import Cache

    text = Path("configs/lecture.toml").read_text(encoding="utf-8")
    marked = 'scene = "update"\n'
    assert text.count(marked) == 1
    config = folder / "lecture.toml"
    config.write_text(text.replace(marked, f'{marked}caption = "An edited caption."\n') if wanted.again else text)
    plan = plan_film(load(config), quality="1080p", fps=FPS)
    renderer = Renderer(LocalWorkers(drawing.draw_piece, cores()), Cache(Path(wanted.cache), 10**11))
    make_film(plan, folder / "film", command=[], renderer=renderer, report=Silence())
    return plan.timeline.frames, None


WORK: dict[str, Work] = {
    work.__name__: work for work in (pictures_idiomatic, pictures_ours, film_ours, film_by_one, floor, edited)
}


# ---- measuring


def measure(name: str, wanted: argparse.Namespace, **more: object) -> Measured:
    """Run one piece of work in a process of its own."""
    folder = Path(mkdtemp(prefix="nnviz-speed-"))
    told = folder / "told.json"
    words = {**vars(wanted), **more, "folder": str(folder), "told": str(told)}
    program = [
        sys.executable,
        "-m",
        "tests.benchmarks.render_speed",
        "--work",
        name,
        "--words",
        json.dumps(words, default=str),
    ]
    started = time.perf_counter()
    pid = os.posix_spawn(program[0], program, os.environ)
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - started
    if status:
        raise SystemExit(f"{name} failed.")
    frames, own = json.loads(told.read_text())
    shutil.rmtree(folder)
    return Measured(frames, own or wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def work(name: str, words: str) -> None:
    """Do one piece of work, in its own process, and tell frames and time."""
    wanted = argparse.Namespace(**json.loads(words))
    wanted.film = Path(wanted.film)
    folder = Path(wanted.folder)
    (folder / "work").mkdir()
    Path(wanted.told).write_text(json.dumps(WORK[name](folder / "work", wanted)))


def medians(runs: Sequence[Measured]) -> Measured:
    """Take the middle of every figure."""
    return Measured(runs[0].frames, *(median(getattr(run, key) for run in runs) for key in ("wall", "cpu", "peak")))


def in_turn(names: Sequence[str], wanted: argparse.Namespace) -> list[Measured]:
    """Measure several works in turn, so often as there are runs."""
    runs = [[measure(name, wanted) for name in names] for _ in range(wanted.runs)]
    return [medians(column) for column in zip(*runs, strict=True)]


# ---- telling


def row(what: str, measured: Measured) -> None:
    """Print a line of the table."""
    fps, cpu = measured.frames / measured.wall, 1000 * measured.cpu / measured.frames
    print(
        f"| {what} | {measured.frames:,} | {fps:.0f} | {measured.wall:.1f} | {cpu:.1f} | {measured.peak:.0f} |",
        flush=True,
    )


def part_pictures(wanted: argparse.Namespace) -> None:
    """Compare with idiomatic Manim."""
    idiomatic, ours = in_turn(["pictures_idiomatic", "pictures_ours"], wanted)
    row("three pictures, idiomatic Manim", idiomatic)
    row("three pictures, nnviz", ours)
    print(f"nnviz / Manim: {idiomatic.wall / ours.wall:.1f} times the frames a second, ", end="")
    print(f"{idiomatic.cpu / ours.cpu:.1f} times the frames a processor second", flush=True)


def part_film(wanted: argparse.Namespace) -> None:
    """Compare with encoding alone."""
    ours, again = in_turn(["film_ours", "floor"], wanted)
    row(f"{wanted.config}, nnviz", ours)
    row(f"{wanted.config}, its frames encoded again", again)
    print(f"nnviz / encoding alone: {ours.wall / again.wall:.2f} times the wall time", flush=True)


def part_workers(wanted: argparse.Namespace) -> None:
    """Compare one worker with as many as there are cores."""
    one, many = in_turn(["film_by_one", "film_ours"], wanted)
    row(f"{wanted.config}, one worker", one)
    row(f"{wanted.config}, {cores()} workers", many)
    print(f"{cores()} workers / one: {one.wall / many.wall:.2f} times as fast", flush=True)


def part_edit(wanted: argparse.Namespace) -> None:
    """Render the lecture, edit one section, render again."""
    runs = []
    for _ in range(wanted.runs):
        cache = mkdtemp(prefix="nnviz-speed-cache-")
        runs.append([measure("edited", wanted, again=again, cache=cache) for again in (False, True)])
        shutil.rmtree(cache)
    first, second = map(medians, zip(*runs, strict=True))
    row("lecture, empty cache", first)
    row("lecture, its update section edited", second)
    [timed] = [each for each in film_plan("lecture").timeline.sections if each.section.scene == "update"]
    share = timed.frames / first.frames
    print(f"second / first: {second.wall / first.wall:.3f}; the section's share of the frames: {share:.3f}", flush=True)


PARTS = {"pictures": part_pictures, "film": part_film, "workers": part_workers, "edit": part_edit}


def main() -> None:
    """Measure the parts asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=20.0, help="of each of the three pictures")
    parser.add_argument("--config", default="short")
    parser.add_argument("--part", action="append", choices=PARTS)
    parser.add_argument("--work", help=argparse.SUPPRESS)
    parser.add_argument("--words", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.work:
        work(wanted.work, wanted.words)
        return
    wanted.film = Path(mkdtemp(prefix="nnviz-speed-film-")) / "film.mp4"
    print("| 1080p60 | frames | frames/s | wall s | CPU ms a frame | largest process MB |\n|---|---|---|---|---|---|")
    for part in wanted.part or PARTS:
        PARTS[part](wanted)
    shutil.rmtree(wanted.film.parent)


if __name__ == "__main__":
    main()
