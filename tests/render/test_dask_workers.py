"""A cluster draws the same film; what a worker held that is lost is drawn by another."""

import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from nnviz_core.render.dask_workers import ClusterError, FarAwayError, _taken, draw_far_away, require_private
from nnviz_core.render.film import make_film
from nnviz_core.render.pieces import cut
from nnviz_core.render.plan import plan_film
from nnviz_core.render.progress import Silence
from nnviz_core.render.sections import Renderer
from nnviz_core.render.workers import LocalWorkers
from tests.faults.nobody import let_in_anywhere, ports
from tests.render import stand_ins
from tests.render.test_workers import wait_until

ROOT = Path(__file__).parents[2]
SCRIPT = """\
import os
from nnviz_core.cli import app, drawing
from nnviz_core.render import dask_workers
from tests.render import stand_ins
dask_workers.SECONDS_WITHOUT_PROGRESS = float(os.environ.get("STILL", "90"))
drawing.draw_piece = getattr(stand_ins, os.environ.get("STAND_IN", "draw_slowly"))
app.main()
"""
OPEN_SCHEDULER = """\
import asyncio
from distributed import Scheduler
async def run():
    await (await Scheduler(port=0, dashboard_address="127.0.0.1:0")).finished()
asyncio.run(run())
"""
AS_ROOT = pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can become nobody")


@pytest.fixture
def key():
    """A cluster on this machine makes a key."""
    pytest.importorskip("cryptography")


def test_a_cluster_makes_the_film_of_one_process_though_a_worker_is_killed(plan, tmp_path, key):
    """Dask runs in a process of its own: it leaves an event loop behind that other tests trip over."""
    running = start(tmp_path, "batch", str(plan.source.path), "--local-cluster", "2", "--quality", "draft")
    wait_until_at_work(running.pid)
    workers(running.pid)[0].kill()
    out, err = running.communicate(timeout=240)
    assert running.returncode == 0, err
    assert "Restarting worker" in err
    require_film_of_one_process(plan, tmp_path, out)


def require_film_of_one_process(plan, tmp_path, out):
    plan = plan_film(plan.source, quality="draft")
    renderer = Renderer(LocalWorkers(stand_ins.draw, 1), None)
    serial = make_film(plan, tmp_path / "serial", command=["render"], renderer=renderer, report=Silence())
    assert (tmp_path / out.split()[-1]).read_bytes() == serial.path.read_bytes()


@pytest.mark.slow
def test_a_worker_of_the_cluster_that_stopped_is_ended_and_its_piece_drawn_again(plan, tmp_path, key, monkeypatch):
    monkeypatch.setenv("STILL", "12")
    running = start(tmp_path, "batch", str(plan.source.path), "--local-cluster", "2", "--quality", "draft")
    wait_until_at_work(running.pid)
    workers(running.pid)[0].suspend()
    out, err = running.communicate(timeout=240)
    assert running.returncode == 0, err
    assert "failed to heartbeat" in err or "still alive" in err  # at work, or between two pieces
    require_film_of_one_process(plan, tmp_path, out)


@AS_ROOT
@pytest.mark.slow
def test_nobody_gets_in_at_any_port_of_a_cluster_here(plan, tmp_path, key, monkeypatch):
    monkeypatch.setenv("STAND_IN", "draw_and_wait")
    running = start(tmp_path, "batch", str(plan.source.path), "--local-cluster", "2", "--quality", "draft")
    try:
        wait_until_at_work(running.pid)
        found = let_in_anywhere(ports(running.pid))
    finally:
        running.terminate()
        running.communicate(timeout=60)
    assert set(found.values()) == {""}, found
    assert {host for host, _ in found} == {"127.0.0.1"}


@AS_ROOT
@pytest.mark.slow
def test_the_stranger_of_that_test_gets_into_a_cluster_without_a_key(tmp_path):
    (tmp_path / "open.py").write_text(OPEN_SCHEDULER)
    command = [sys.executable, str(tmp_path / "open.py")]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_until(lambda: len(ports(running.pid)) >= 2)
        got = let_in_anywhere(ports(running.pid)).values()
    finally:
        running.kill()
        running.wait()
    assert any("ran code as user 0" in words for words in got), got
    assert any("heard b'HTTP/1.1" in words for words in got), got


def start(folder, *arguments):
    (folder / "start.py").write_text(SCRIPT)
    command = [sys.executable, str(folder / "start.py"), *arguments, "--no-cache", "-q"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return subprocess.Popen(command, cwd=folder, env=environment, **pipes)


def workers(pid):
    children = psutil.Process(pid).children()
    return [child for child in children if "spawn_main" in " ".join(child.cmdline())]


def test_a_cluster_that_does_not_answer_is_a_sentence(plan, tmp_path):
    asked = start(tmp_path, "batch", str(plan.source.path), "--cluster", "tcp://127.0.0.1:9", "--insecure")
    _, err = asked.communicate(timeout=60)
    assert asked.returncode == 1
    assert err.startswith("tcp://127.0.0.1:9: there is no cluster that answers: ")
    assert err.count("\n") == 1


def wait_until_at_work(pid):
    """Wait for the ports of the scheduler, of two workers and of who watches each, then a little for their pieces."""
    wait_until(lambda: len(ports(pid)) == 5, seconds=120)
    time.sleep(2)


TLS = "DASK_DISTRIBUTED__COMM__TLS__"


def test_tls_without_certificates_is_a_sentence_at_once(plan, tmp_path):
    asked = start(tmp_path, "batch", str(plan.source.path), "--cluster", "tls://127.0.0.1:9")
    _, err = asked.communicate(timeout=60)
    assert (asked.returncode, err.count("\n")) == (1, 1)
    assert err == (
        "tls://127.0.0.1:9: tls:// needs certificates; name their files in "
        f"{TLS}CA_FILE, {TLS}CLIENT__CERT, {TLS}CLIENT__KEY.\n"
    )


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_certificates_that_are_none_are_a_sentence(plan, tmp_path, monkeypatch, content):
    paths = [tmp_path / name for name in ("ca.pem", "cert.pem", "key.pem")]
    for path, end in zip(paths, ("CA_FILE", "CLIENT__CERT", "CLIENT__KEY"), strict=True):
        monkeypatch.setenv(f"{TLS}{end}", str(path))
        if content:
            path.write_text(content)
    asked = start(tmp_path, "batch", str(plan.source.path), "--cluster", "tls://127.0.0.1:9")
    _, err = asked.communicate(timeout=60)
    assert (asked.returncode, err.count("\n")) == (1, 1)
    assert "these certificates cannot be used: " in err


def piece_of(plan):
    [timed] = plan.timeline.sections
    return cut(timed, theme="dark", format=plan.format)[0]


def test_a_worker_with_other_programs_refuses_to_draw(plan):
    content, _, why = draw_far_away(stand_ins.draw, piece_of(plan), {"manim": "0.1"})
    assert content == b""
    assert "has other programs (manim 0.22.0 for 0.1); install the same" in why


def test_an_error_comes_home_as_words(plan):
    assert draw_far_away(stand_ins.fail, piece_of(plan), {})[::2] == (b"", "ZeroDivisionError")


class Answer:
    """A future that is done."""

    def __init__(self, content):
        self.content = content

    def result(self):
        return self.content


@pytest.mark.parametrize("content", [None, b"film", (b"film", 1.0), (b"", 1.0, ""), ("film", 1.0, ""), (b"", b"", 2)])
def test_an_answer_that_is_no_piece_is_refused_in_a_sentence(tmp_path, content):
    found = _taken(Answer(content), tmp_path / "piece.mp4")
    assert isinstance(found, ClusterError)
    assert "answered something else than a piece" in str(found)
    assert not (tmp_path / "piece.mp4").exists()


def test_words_of_a_worker_are_its_error(tmp_path):
    found = _taken(Answer((b"", 1.0, "there is no ink left.")), tmp_path / "piece.mp4")
    assert isinstance(found, FarAwayError)
    assert str(found) == "there is no ink left."


@pytest.mark.parametrize("address", ["tls://far.org:1", "tls://127.0.0.1:8786", "tls://[::1]:8786"])
def test_encrypted_addresses_are_private(address):
    require_private(address, insecure=False)


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("tcp://192.168.0.7:8786", "whoever reaches a plain tcp port can run code there"),
        ("tcp://far.org:8786", "use tls://, or add --insecure"),
        ("tcp://127.0.0.1:8786", "on this machine every user of it"),
        ("tcp://localhost:1", "use tls://, or add --insecure"),
        ("tcp://[::1]:8786", "use tls://, or add --insecure"),
    ],
)
def test_plain_addresses_are_refused_also_on_this_machine(address, says):
    with pytest.raises(ClusterError, match=says):
        require_private(address, insecure=False)
    require_private(address, insecure=True)


@pytest.mark.parametrize(
    "address",
    [
        "", "far.org:8786", "http://far.org", "tcp://", "tcp://:8786", "tcp://far.org", "tcp://far.org:", "tcp://[::1",
        "tcp://[::1]", "tcp://::1:1", "tcp://far.org:x", "tcp://far.org:0", "tcp://far.org:65536", "tcp://far.org:-1",
        "tcp://me@far.org:1", "tcp://far.org:1/a", "tls://far org:1", "tls://far.org:1\n", "TLS://far.org:1",
        "tls://far.org:\u0661", "tls://far.org:999999999999",
    ],
)  # fmt: skip
@pytest.mark.parametrize("insecure", [True, False])
def test_what_is_no_address_is_refused_in_one_sentence(address, insecure):
    with pytest.raises(ClusterError, match=r"a cluster's address is tls://HOST:PORT or tcp://HOST:PORT\."):
        require_private(address, insecure=insecure)
