"""Whoever dies takes at most one piece along."""

import errno
import multiprocessing
import multiprocessing.synchronize
import os
import re
import signal
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path

import pytest

from nnviz_core.render import installation
from nnviz_core.render import workers as worker_processes
from nnviz_core.render.cache import Cache
from nnviz_core.render.film import make_film
from nnviz_core.render.films import make_films
from nnviz_core.render.folder import FolderError
from nnviz_core.render.pieces import cut
from nnviz_core.render.progress import Silence
from nnviz_core.render.sections import Renderer
from nnviz_core.render.workers import LocalWorkers
from tests.render import stand_ins

ROOT = Path(__file__).parents[2]


def film_of(plan, folder, draw, *, workers=2, cache=None):
    renderer = Renderer(LocalWorkers(draw, workers), cache)
    return make_film(plan, folder, command=["render"], renderer=renderer, report=Silence()).path.read_bytes()


def films_of(plans, folder, draw, *, cache=None):
    renderer = Renderer(LocalWorkers(draw, 2), cache)
    outcomes = list(make_films(plans, folder, command=["batch"], renderer=renderer, report=Silence()))
    return {outcome.plan.name: outcome for outcome in outcomes}


def test_a_worker_that_dies_once_at_every_piece_costs_no_byte(plan, tmp_path, graves):
    undisturbed = film_of(plan, tmp_path / "one", stand_ins.draw)
    assert film_of(plan, tmp_path / "two", stand_ins.die_once) == undisturbed
    assert len(list(graves.iterdir())) > 1
    assert not multiprocessing.active_children()


@pytest.mark.parametrize("share, processes", [(0.9, 1), (0.4, 2), (0.1, 3)])
def test_a_process_is_started_only_for_enough_to_draw(share, processes, plan, tmp_path, graves):
    [timed] = plan.timeline.sections
    pieces = cut(timed, theme="dark", format=plan.format)
    assert len(pieces) > 2
    worth = share * sum(piece.seconds for piece in pieces)
    renderer = Renderer(LocalWorkers(stand_ins.draw_and_say_who, 3, worth=worth), None)
    make_film(plan, tmp_path / "film", command=["render"], renderer=renderer, report=Silence())
    drew = {path.name for path in graves.iterdir()}
    assert (drew == {str(os.getpid())}) == (processes == 1)
    assert len(drew) <= processes


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


def test_a_worker_that_stopped_is_ended_and_its_piece_drawn_again(titled, tmp_path, graves, monkeypatch):
    undisturbed = film_of(titled, tmp_path / "undisturbed", stand_ins.draw)
    monkeypatch.setattr(worker_processes, "SECONDS_WITHOUT_PROGRESS", 4.0)
    told = []
    renderer = Renderer(LocalWorkers(stand_ins.stop_once_at_the_title, 2, told.append), None)
    film = make_film(titled, tmp_path / "stopped", command=["render"], renderer=renderer, report=Silence())
    assert film.path.read_bytes() == undisturbed
    assert len(told) == len(list(graves.iterdir())) == 1
    assert re.fullmatch(r"a worker made no progress in \d+ s and is ended; nnviz goes on\.", told[0])
    assert not multiprocessing.active_children()


@pytest.mark.slow
def test_a_piece_at_which_workers_stop_twice_is_given_up(titled, tmp_path, graves, monkeypatch):
    monkeypatch.setattr(worker_processes, "SECONDS_WITHOUT_PROGRESS", 3.0)
    with pytest.raises(FolderError, match="2 workers stood still at the same piece"):
        film_of(titled, tmp_path / "film", stand_ins.stop_at_the_title)


@pytest.mark.slow
def test_a_worker_that_takes_long_but_lives_is_left_to_it(titled, tmp_path, monkeypatch):
    undisturbed = film_of(titled, tmp_path / "undisturbed", stand_ins.draw)
    monkeypatch.setattr(worker_processes, "SECONDS_WITHOUT_PROGRESS", 2.5)
    monkeypatch.setattr(worker_processes, "SECONDS_WITHOUT_FRAMES", 600.0)
    assert film_of(titled, tmp_path / "slow", stand_ins.draw_a_title_slowly) == undisturbed


@pytest.mark.slow
def test_a_worker_that_lives_but_draws_nothing_is_given_up(titled, tmp_path, monkeypatch):
    monkeypatch.setattr(worker_processes, "SECONDS_WITHOUT_FRAMES", 4.0)
    with pytest.raises(FolderError, match="2 workers stood still at the same piece"):
        film_of(titled, tmp_path / "film", stand_ins.loop_at_the_title)


def test_a_pause_of_the_whole_program_is_no_standstill(titled, monkeypatch):
    table = worker_processes._Shift([], stand_ins.draw, on_progress=lambda place, count: None, tell=print)
    monkeypatch.setattr(worker_processes, "perf_counter", lambda: table.clock + 3600)
    assert table._tick() <= 1


def test_a_worker_that_crashes_twice_is_told_from_one_that_the_system_ended(titled, tmp_path, graves):
    with pytest.raises(FolderError, match=r"2 workers crashed at the same piece \(SIGSEGV\)"):
        film_of(titled, tmp_path / "film", stand_ins.crash_at_the_title)


@pytest.mark.parametrize("changed", [False, True])
def test_workers_that_cannot_start_are_one_sentence(titled, tmp_path, capfd, monkeypatch, changed):
    monkeypatch.setattr(worker_processes, "has_changed", lambda: changed)
    says = (
        "the installation changed while nnviz ran; run it again" if changed else "No module named 'tests.render.gone'"
    )
    with pytest.raises(FolderError, match=says) as caught:
        film_of(titled, tmp_path / "film", Gone())
    assert "memory" not in str(caught.value)
    assert "Traceback" not in capfd.readouterr().err
    assert not multiprocessing.active_children()


class Gone:
    """Draw with what cannot be imported."""

    def __reduce__(self):
        return import_module, ("tests.render.gone",)

    def __call__(self, piece, path, on_frames):
        import_module("tests.render.gone")


def test_in_one_process_the_same_is_the_same_sentence(titled, tmp_path):
    renderer = Renderer(LocalWorkers(Gone(), 1), None)
    with pytest.raises(FolderError, match=r"a worker cannot start: No module named 'tests\.render\.gone'; install"):
        make_film(titled, tmp_path / "film", command=["render"], renderer=renderer, report=Silence())


def test_what_the_system_refuses_to_start_is_a_sentence(titled, tmp_path, monkeypatch):
    def refuse(process):
        raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))

    monkeypatch.setattr(multiprocessing.context.SpawnProcess, "start", refuse)
    with pytest.raises(FolderError, match="a worker cannot start: Resource temporarily unavailable"):
        film_of(titled, tmp_path / "film", stand_ins.draw)


def test_workers_need_no_semaphores(titled, tmp_path, monkeypatch):
    """Where /dev/shm cannot be written there are none."""
    monkeypatch.setattr(multiprocessing.synchronize.SemLock, "__init__", lambda *_: pytest.fail("a semaphore is made"))
    assert film_of(titled, tmp_path / "film", stand_ins.draw)


def test_an_installation_that_changes_is_noticed(tmp_path, monkeypatch):
    packages = tmp_path / "site-packages"
    (packages / "numpy").mkdir(parents=True)
    monkeypatch.setattr(sys, "path", [*sys.path, str(packages)])
    monkeypatch.setattr(installation, "AT_START", installation.installation())
    assert not installation.has_changed()
    (packages / "__pycache__").mkdir()
    (packages / "numpy" / "core.py").touch()
    assert not installation.has_changed()
    (packages / "numpy").rename(packages / "numpy.away")
    assert installation.has_changed()


SCRIPT = """\
import os
from nnviz_core.cli import app, drawing
from tests.render import stand_ins
drawing.draw_piece = getattr(stand_ins, os.environ["STAND_IN"])
app.main()
"""  # without a guard: a worker does not run it again


def start(folder, plan, draw, *more):
    """Render in a process of its own with a stand-in for the scenes."""
    (folder / "start.py").write_text(SCRIPT)
    command = [sys.executable, str(folder / "start.py"), "render", str(plan.source.path), "--quality", "draft"]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "STAND_IN": draw}
    return subprocess.Popen([*command, "-q", *more], env=environment)


@pytest.mark.parametrize("cache", [(), pytest.param(("--no-cache",), marks=pytest.mark.slow)])
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
