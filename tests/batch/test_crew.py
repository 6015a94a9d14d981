"""Whoever dies takes at most one piece along."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nnviz_core.batch.cache import Cache
from nnviz_core.batch.crew import LocalCrew
from nnviz_core.batch.sections import Studio
from nnviz_core.delivery.film import make_film
from nnviz_core.delivery.films import make_films
from nnviz_core.delivery.folder import FolderError
from nnviz_core.delivery.progress import Silence
from tests.batch import stand_ins

ROOT = Path(__file__).parents[2]


def film_of(plan, folder, draw, *, workers=2, cache=None):
    studio = Studio(LocalCrew(draw, workers), cache)
    return make_film(plan, folder, command=["render"], studio=studio, report=Silence()).path.read_bytes()


def films_of(plans, folder, draw, *, cache=None):
    studio = Studio(LocalCrew(draw, 2), cache)
    outcomes = list(make_films(plans, folder, command=["batch"], studio=studio, report=Silence()))
    return {outcome.plan.name: outcome for outcome in outcomes}


def test_a_worker_that_dies_once_at_every_piece_costs_no_byte(plan, tmp_path, graves):
    undisturbed = film_of(plan, tmp_path / "one", stand_ins.draw)
    assert film_of(plan, tmp_path / "two", stand_ins.die_once) == undisturbed
    assert len(list(graves.iterdir())) > 1
    assert not multiprocessing.active_children()


def test_a_piece_that_ends_its_worker_twice_is_given_up(titled, tmp_path, graves):
    with pytest.raises(FolderError, match="the system ended 2 workers at the same piece"):
        film_of(titled, tmp_path / "film", stand_ins.die_at_the_title)
    assert len(list(graves.iterdir())) == 2
    assert not (tmp_path / "film").exists()


def test_a_film_that_ends_its_workers_fails_alone(plan, titled, tmp_path, graves):
    outcomes = films_of([titled, plan], tmp_path / "films", stand_ins.die_at_the_title)
    assert "the system ended 2 workers" in str(outcomes["titled"].error)
    assert outcomes["plain"].film.path.is_file()
    assert [path.name for path in (tmp_path / "films").iterdir()] == ["plain"]


def test_a_film_that_cannot_be_drawn_fails_alone_with_its_sentence(plan, titled, tmp_path):
    outcomes = films_of([titled, plan], tmp_path / "films", stand_ins.fail_at_the_title)
    assert str(outcomes["titled"].error) == "there is no ink left."
    assert outcomes["plain"].film.path.is_file()


def test_films_share_the_pieces_that_are_the_same(plan, titled, tmp_path):
    cache = Cache(tmp_path / "cache", 10**9)
    outcomes = films_of([plan, titled], tmp_path / "films", stand_ins.draw, cache=cache)
    assert all(outcome.film for outcome in outcomes.values())
    [forward] = plan.timeline.sections
    assert len(cache.entries()) == round(forward.frames / 12 / 12) + 1


def test_a_folder_that_is_taken_costs_only_its_own_film(plan, titled, tmp_path):
    (tmp_path / "films").mkdir()
    (tmp_path / "films" / "plain").write_text("mine")
    outcomes = films_of([plan, titled], tmp_path / "films", stand_ins.draw)
    assert "this is a file" in str(outcomes["plain"].error)
    assert outcomes["titled"].film.path.is_file()


SCRIPT = """\
import os
from nnviz_core import cli
from tests.batch import stand_ins
cli._draw = getattr(stand_ins, os.environ["STAND_IN"])
if __name__ == "__main__":
    cli.main()
"""


def start(folder, plan, draw, *more):
    """Render in a process of its own with a stand-in for the scenes."""
    (folder / "start.py").write_text(SCRIPT)
    command = [sys.executable, str(folder / "start.py"), "render", str(plan.source.path), "--quality", "draft"]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "STAND_IN": draw}
    return subprocess.Popen([*command, "-q", *more], env=environment)


@pytest.mark.parametrize("cache", [(), ("--no-cache",)])
def test_two_renders_of_one_film_at_once_both_end_well(tmp_path, plan, cache):
    first, second = (start(tmp_path, plan, "draw_slowly", "-o", str(tmp_path / "both"), *cache) for _ in range(2))
    assert (first.wait(300), second.wait(300)) == (0, 0)
    assert start(tmp_path, plan, "draw", "-o", str(tmp_path / "alone"), "--no-cache").wait(300) == 0
    both, alone = ({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("both", "alone"))
    assert both.keys() == alone.keys()
    assert both == alone


def test_workers_leave_with_a_render_that_is_killed_and_the_next_one_clears_up(tmp_path, plan, own_cache):
    running = start(tmp_path, plan, "draw_and_wait", "--workers", "2", "-o", str(tmp_path / "out"))
    wait_until(lambda: len(pids(tmp_path / "out")) == 2)
    workers = pids(tmp_path / "out")
    running.send_signal(signal.SIGKILL)
    running.wait()
    wait_until(lambda: not any(alive(pid) for pid in workers))
    assert list((tmp_path / "out" / ".nnviz").glob("work-*"))
    film_of(plan, tmp_path / "out", stand_ins.draw)
    assert not (tmp_path / "out" / ".nnviz").exists()


def pids(folder):
    return [int(path.suffix[1:]) for path in folder.glob(".nnviz/work-*/*.pid.*")]


def alive(pid):
    status = Path(f"/proc/{pid}/status")
    return status.exists() and "State:\tZ" not in status.read_text()


def wait_until(reached, *, seconds=120):
    for _ in range(seconds * 20):
        if reached():
            return
        time.sleep(0.05)
    raise TimeoutError
