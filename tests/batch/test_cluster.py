"""A cluster draws the same film; what a worker held that is lost is drawn by another."""

import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from nnviz_core.batch.cluster import ClusterError, draw_far_away, require_private
from nnviz_core.batch.crew import LocalCrew
from nnviz_core.batch.pieces import cut
from nnviz_core.batch.sections import Studio
from nnviz_core.delivery.film import make_film
from nnviz_core.delivery.plan import plan_film
from nnviz_core.delivery.progress import Silence
from tests.batch import stand_ins
from tests.batch.test_crew import wait_until

ROOT = Path(__file__).parents[2]
SCRIPT = """\
from nnviz_core import cli
from tests.batch import stand_ins
cli._draw = stand_ins.draw_slowly
if __name__ == "__main__":
    cli.main()
"""


def test_a_cluster_makes_the_film_of_one_process_though_a_worker_is_killed(plan, tmp_path):
    """Dask runs in a process of its own: it leaves an event loop behind that other tests trip over."""
    running = start(tmp_path, "batch", str(plan.source.path), "--local-cluster", "2", "--quality", "draft")
    wait_until(lambda: len(workers(running.pid)) == 2)
    time.sleep(0.8)
    workers(running.pid)[0].kill()
    out, err = running.communicate(timeout=60)
    assert running.returncode == 0, err
    assert "Restarting worker" in err
    plan = plan_film(plan.source, quality="draft")
    studio = Studio(LocalCrew(stand_ins.draw, 1), None)
    serial = make_film(plan, tmp_path / "serial", command=["render"], studio=studio, report=Silence())
    assert (tmp_path / out.split()[-1]).read_bytes() == serial.path.read_bytes()


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
    asked = start(tmp_path, "batch", str(plan.source.path), "--cluster", "tcp://127.0.0.1:9")
    _, err = asked.communicate(timeout=60)
    assert asked.returncode == 1
    assert err.startswith("tcp://127.0.0.1:9: there is no cluster that answers: ")
    assert err.count("\n") == 1


def test_a_worker_with_other_programs_refuses_to_draw(plan):
    [timed] = plan.timeline.sections
    piece = cut(timed, theme="dark", look=plan.look)[0]
    with pytest.raises(ClusterError, match=r"has other programs \(manim 0\.22\.0 for 0\.1\); install the same"):
        draw_far_away(stand_ins.draw, piece, {"manim": "0.1"})


@pytest.mark.parametrize(
    "address", ["tcp://127.0.0.1:8786", "tcp://localhost:1", "tcp://[::1]:8786", "tls://far.org:1"]
)
def test_loopback_and_encrypted_addresses_are_private(address):
    require_private(address, insecure=False)


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("tcp://192.168.0.7:8786", "whoever reaches a plain tcp port can run code there"),
        ("tcp://far.org:8786", "use tls://, or add --insecure"),
        ("http://far.org", "a cluster's address is tls://HOST:PORT or tcp://HOST:PORT"),
        ("far.org:8786", "a cluster's address is"),
        ("", "a cluster's address is"),
    ],
)
def test_other_addresses_are_refused_in_a_sentence(address, says):
    with pytest.raises(ClusterError, match=says):
        require_private(address, insecure=False)


def test_a_user_may_insist_on_plain_tcp():
    require_private("tcp://192.168.0.7:8786", insecure=True)
