"""A cluster draws the same film; what a worker held that is lost is drawn by another."""

import os
import signal
import threading
import time

import pytest

from nnviz_core.batch.cluster import ClusterError, cluster_at, draw_far_away, local_cluster, require_private
from nnviz_core.batch.crew import LocalCrew
from nnviz_core.batch.pieces import cut
from nnviz_core.batch.sections import Studio
from nnviz_core.delivery.film import make_film
from nnviz_core.delivery.progress import Silence
from tests.batch import stand_ins

pytestmark = pytest.mark.filterwarnings("ignore")  # of Dask's own, on the way down


def film_of(plan, folder, crew):
    film = make_film(plan, folder, command=["batch"], studio=Studio(crew, None), report=Silence())
    return film.path.read_bytes()


def test_a_cluster_makes_the_film_of_one_process_though_a_worker_is_killed(plan, tmp_path):
    serial = film_of(plan, tmp_path / "serial", LocalCrew(stand_ins.draw, 1))
    with local_cluster(2, draw=stand_ins.draw_slowly) as crew:
        victim = next(iter(crew.client.run(os.getpid).values()))
        killer = threading.Thread(target=kill_after, args=(victim, 0.7))
        killer.start()
        assert film_of(plan, tmp_path / "cluster", crew) == serial
        killer.join()


def kill_after(pid, seconds):
    time.sleep(seconds)
    os.kill(pid, signal.SIGKILL)


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


def test_a_cluster_that_does_not_answer_is_a_sentence(monkeypatch):
    monkeypatch.setattr("nnviz_core.batch.cluster.SECONDS_TO_ANSWER", 0.5)
    with (
        pytest.raises(ClusterError, match=r"tcp://127\.0\.0\.1:9: there is no cluster that answers"),
        cluster_at("tcp://127.0.0.1:9", draw=stand_ins.draw),
    ):
        pass
