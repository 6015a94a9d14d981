"""The preview answers its own page, and nobody else; it follows the files, and leaves nothing behind."""

import io
import json
import os
import signal
import time
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import psutil
import pytest
from PIL import Image

from nnviz_core.config.loading import load
from nnviz_core.render.plan import plan_film
from nnviz_scenes.drawing import still_pixels
from nnviz_scenes.stage import SectionJob
from tests.preview.conftest import FILM


def asked(address, *, headers=None, data=None):
    """Ask, and return the status and what came."""
    request = urllib.request.Request(address, headers=headers or {}, data=data)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def tree(running):
    return json.loads(asked(f"{running.address}film.json")[1])


def told(running, wanted):
    """Wait until the tree is as wanted, and return it."""
    for _ in range(300):
        found = tree(running)
        if wanted(found):
            return found
        time.sleep(0.1)
    raise AssertionError(found)


def caption_of(found):
    return found["film"]["sections"][1]["beats"][0]["caption"]


def own(running):
    return running.address.rstrip("/").rpartition("/")[0]


def test_a_frame_is_that_of_a_still(shared):
    film = told(shared, lambda found: found["film"])["film"]
    section = film["sections"][1]
    frame = section["beats"][1]["hold"][0]
    status, content = asked(f"{shared.address}frames/{section['key']}/{frame}.jpg?height=180")
    assert status == 200
    timed = plan_film(load(shared.config)).timeline.sections[1]
    still = still_pixels(SectionJob(timed, "dark"), frame, width=320, height=180).astype(int)
    drawn = np.asarray(Image.open(io.BytesIO(content))).astype(int)
    assert drawn.shape == still.shape and np.abs(drawn - still).mean() < 2


def test_whoever_has_not_the_token_or_comes_from_elsewhere_is_refused(running):
    told(running, lambda found: found["film"])
    port = own(running).rpartition(":")[2]
    page = asked(running.address)
    assert page[0] == 200 and b"nnviz preview" in page[1]
    assert asked(f"{own(running)}/")[0] == 403
    assert asked(f"{own(running)}/{'x' * 22}/film.json")[0] == 403
    assert asked(running.address, headers={"Origin": "http://example.org"})[0] == 403
    assert asked(running.address, headers={"Host": f"example.org:{port}"})[0] == 403
    body = json.dumps({"section": 1, "key": "pace", "value": "2", "seen": FILM}).encode()
    assert asked(f"{running.address}key", data=body)[0] == 403  # no origin
    assert asked(f"{running.address}key", data=body, headers={"Origin": "null"})[0] == 403
    assert running.config.read_text("utf-8") == FILM
    assert asked(f"{running.address}key", data=body, headers={"Origin": own(running)})[0] == 200
    assert "pace = 2" in running.config.read_text("utf-8")


def posted(running, where, what):
    status, content = asked(
        f"{running.address}{where}", data=json.dumps(what).encode(), headers={"Origin": own(running)}
    )
    return status, json.loads(content)


def test_what_cannot_be_written_is_said(running):
    told(running, lambda found: found["film"])
    pace = {"section": 1, "key": "pace", "value": "2", "seen": FILM}
    running.config.chmod(0o444)
    status, answer = posted(running, "key", pace)
    assert status == 409 and "film.toml may only be read" in answer["refused"][0]
    running.config.chmod(0o644)
    faulty = FILM.replace("steps = 40", "steps = 0")
    running.config.write_text(faulty, "utf-8")
    told(running, lambda found: found["faults"])
    status, answer = posted(running, "key", {**pace, "seen": faulty})
    assert (status, answer) == (409, {"refused": ["The config has faults; mend them, and then write."]})
    assert running.config.read_text("utf-8") == faulty


def test_only_this_machine_is_listened_to(shared):
    told(shared, lambda found: found["film"])
    main = psutil.Process(shared.process.pid)
    sockets = [each for process in (main, *main.children(recursive=True)) for each in process.net_connections("inet")]
    assert {each.laddr.ip for each in sockets if each.status == psutil.CONN_LISTEN} == {"127.0.0.1"}


def test_the_film_follows_the_config_whatever_happens_to_it(running):
    config = running.config
    first = told(running, lambda found: found["film"])["film"]
    config.write_text(FILM.replace("goes through", "comes"), "utf-8")
    film = told(running, lambda found: caption_of(found) == "One sample comes.")["film"]
    assert film["sections"][0]["key"] == first["sections"][0]["key"]
    assert film["sections"][1]["key"] != first["sections"][1]["key"]
    config.write_text(FILM[:-9], "utf-8")  # half written
    assert told(running, lambda found: found["faults"])["film"] == film
    config.unlink()
    gone = told(running, lambda found: found["faults"] and "no such file" in found["faults"][0]["says"])
    assert gone["film"] == film
    folder = config.parent.rename(config.parent.with_name("moved"))
    time.sleep(1)
    folder.rename(config.parent)
    config.write_text(FILM.replace("My film", "Back"), "utf-8")
    assert told(running, lambda found: not found["faults"])["film"]["title"] == "Back"


def test_a_fault_has_its_line(running):
    told(running, lambda found: found["film"])
    running.config.write_text(FILM.replace('scene = "forward"', 'scene = "forwards"'), "utf-8")
    [fault] = told(running, lambda found: found["faults"])["faults"]
    assert fault["line"] == 14 and "forward" in fault["says"]


def test_a_drawing_process_that_is_killed_is_begun_anew(shared):
    section = told(shared, lambda found: found["film"])["film"]["sections"][1]
    address = f"{shared.address}frames/{section['key']}/10.jpg?height=300"
    _, first = asked(address)
    for child in psutil.Process(shared.process.pid).children():
        child.kill()
    assert asked(address) == (200, first)


def workers_of(running):
    """List the processes that draw, but for those that have ended."""
    children = psutil.Process(running.process.pid).children()
    alive = [child for child in children if child.status() != psutil.STATUS_ZOMBIE]
    return [child for child in alive if "multiprocessing-fork" in " ".join(child.cmdline())]


def test_several_frames_that_wait_for_a_process_begin_one_anew(shared):
    section = told(shared, lambda found: found["film"])["film"]["sections"][1]
    addresses = [f"{shared.address}frames/{section['key']}/{frame}.jpg?height=300" for frame in range(100, 108)]
    asked(addresses[0])
    [worker] = workers_of(shared)
    worker.suspend()  # so that all of them wait
    with ThreadPoolExecutor(len(addresses)) as threads:
        answers = [threads.submit(asked, address) for address in addresses]
        time.sleep(1)
        worker.kill()
        begun = set()
        while not all(answer.done() for answer in answers):
            begun |= {each.pid for each in workers_of(shared)} - {worker.pid}
            time.sleep(0.02)
        assert {answer.result()[0] for answer in answers} == {200}
    assert len(begun) == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_no_process_and_no_file_stays(running, number):
    section = told(running, lambda found: found["film"])["film"]["sections"][0]
    asked(f"{running.address}frames/{section['key']}/10.jpg?height=180")
    children = psutil.Process(running.process.pid).children(recursive=True)
    assert children
    before = {path for path in running.config.parent.rglob("*") if "cache" not in path.parts}
    with urllib.request.urlopen(f"{running.address}events", timeout=60) as listening:  # as a page does that is open
        assert listening.readline().startswith(b"data: ")
        os.kill(running.process.pid, number)
        _, err = running.process.communicate(timeout=30)
    assert not psutil.wait_procs(children, timeout=10)[1]
    assert running.process.returncode == (0 if number == signal.SIGINT else 143)
    assert "Traceback" not in err
    assert {path for path in running.config.parent.rglob("*") if "cache" not in path.parts} <= before
    assert not list((running.config.parent / "tmp").iterdir())


def test_a_config_that_is_not_there_is_refused(nnviz, tmp_path):
    status, out, err = nnviz("preview", str(tmp_path / "none.toml"))
    assert (status, out) == (1, "") and "there is no such file" in err


def test_a_port_that_is_taken_is_refused(nnviz, shared):
    told(shared, lambda found: found["film"])
    status, _, err = nnviz("preview", str(shared.config), "--port", own(shared).rpartition(":")[2])
    assert status == 1 and "cannot be opened" in err
