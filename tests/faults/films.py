"""Small films to disturb: plain colours in 160 x 90, drawn by a stand-in; everything else is real."""

import hashlib
import json
import multiprocessing
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from nnviz_core.config.loading import load
from nnviz_core.render.film import make_film
from nnviz_core.render.plan import FilmPlan, plan_film
from nnviz_core.render.progress import Silence
from nnviz_core.render.sections import Renderer
from nnviz_core.render.workers import LocalWorkers
from tests.render import stand_ins

CONFIG = """\
title = "{title}"
[dataset]
points = 20
[network]
layers = [2, 2, 2]
[parameters]
train = {{ steps = 3, keep = [0, 3] }}
[video]
fps = 10
[[sections]]
scene = "title"
"""


def planned(path: Path, *, title: str = "Two", width: int = 160) -> FilmPlan:
    """Plan a film of one title."""
    path.write_text(CONFIG.format(title=title), encoding="utf-8")
    plan = plan_film(load(path))
    return replace(plan, format=replace(plan.format, width=width, height=90))


def make(plan: FilmPlan, folder: Path) -> None:
    """Make the film, all of it anew."""
    make_film(
        plan, folder, command=("render",), renderer=Renderer(LocalWorkers(stand_ins.draw, 1), None), report=Silence()
    )


def contents(folder: Path) -> dict[str, bytes]:
    """Read every file of a folder that is not hidden, those in folders too; a folder that is not there has none."""
    paths = (path for path in folder.rglob("*") if path.is_file())
    named = ((path.relative_to(folder), path) for path in paths)
    return {name.as_posix(): path.read_bytes() for name, path in named if not name.parts[0].startswith(".nnviz")}


def agrees(folder: Path) -> bool:
    """Say whether a manifest is there and true of every file that it lists."""
    try:
        files = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["files"]
        return all(
            hashlib.sha256((folder / name).read_bytes()).hexdigest() == entry["sha256"] for name, entry in files.items()
        )
    except OSError:
        return False


# A fork of this process would wait for ever where its threads hold a lock, those of FFmpeg for one.
CLEAN = multiprocessing.get_context("forkserver")
CLEAN.set_forkserver_preload(["tests.faults.films"])


def in_child(work: Callable[..., object], *arguments: object) -> int:
    """Do something in a process of its own, and return the signal that ended it, or 0."""
    child = CLEAN.Process(target=work, args=arguments)
    child.start()
    child.join()
    assert child.exitcode is not None
    assert child.exitcode <= 0, "the child failed by itself"
    return -child.exitcode
