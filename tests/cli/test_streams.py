"""What is printed is UTF-8 whatever the locale, and nothing that happens to the streams is a traceback."""

import os
import signal
import subprocess
import sys
import time
from importlib.resources import files
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "nnviz_core")
BROKEN = "garbage [[[\n"
WRONG = "[CLI]\nframe_rate = abc\nbackground_color = RED\n"
TITLE = 'title = "Größe"\n[parameters]\ntrain = { steps = 3 }\n[[sections]]\nscene = "title"\n'


def run(*arguments, folder=ROOT, stdout=subprocess.PIPE, **environment):
    every = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    return subprocess.run([*COMMAND, *arguments], stdout=stdout, stderr=subprocess.PIPE, env=every, cwd=folder)


@pytest.fixture(scope="module")
def usual():
    done = run("script", "short", PYTHONUTF8="1")
    assert done.returncode == 0, done.stderr
    assert "−" in done.stdout.decode("utf-8")
    return done.stdout


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONIOENCODING": "ascii"},
        pytest.param({"PYTHONIOENCODING": "cp1252"}, marks=pytest.mark.slow),
        pytest.param({"PYTHONIOENCODING": "latin-1:strict"}, marks=pytest.mark.slow),
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
)
def test_what_is_printed_is_utf_8_whatever_the_locale(usual, environment):
    done = run("script", "short", **environment)
    assert (done.returncode, done.stdout, done.stderr) == (0, usual, b"")


def test_complaints_are_utf_8_too(tmp_path):
    done = run("check", "größe.toml", folder=tmp_path, PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert "größe.toml" in done.stderr.decode("utf-8")


def test_names_that_are_no_text_come_out_as_they_are(tmp_path):
    done = run("check", os.fsdecode(b"gr\xf6\xdfe.toml"), folder=tmp_path)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("arguments", [("--help",), ("trace", "short", "--format", "json"), ("script", "lecture")])
def test_a_reader_that_leaves_is_left_in_peace(arguments):
    read, write = os.pipe()
    os.close(read)
    done = run(*arguments, stdout=write)
    os.close(write)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.parametrize("number", [1, 2])
def test_a_closed_stream_is_no_failure(number, tmp_path):
    command = f'"{sys.executable}" -m nnviz_core check short nosuch {number}>&-'
    done = subprocess.run(["sh", "-c", command], capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert done.returncode == 1
    assert b"Traceback" not in done.stdout + done.stderr
    assert (b"nosuch" in done.stderr) == (number == 1)
    assert b"nosuch" not in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has /dev/full")
def test_a_full_disk_is_a_sentence():
    with Path("/dev/full").open("wb") as full:
        done = run("script", "short", stdout=full)
    assert (done.returncode, done.stderr) == (1, b"nnviz: No space left on device.\n")


@pytest.mark.skipif(sys.platform != "linux", reason="ulimit -v is kept on Linux")
def test_little_memory_is_a_sentence():
    command = f'ulimit -v 60000; exec "{sys.executable}" -m nnviz_core script short'
    done = subprocess.run(["sh", "-c", command], capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert done.returncode == 1
    assert done.stderr.startswith(b"nnviz: there is not enough memory; ulimit -v allows 61 MB; try")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("wait", [0.02, 0.1, 0.3, 0.8])
def test_ctrl_c_at_any_time_is_no_traceback(wait):
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    hear = "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler)"  # in the background too
    code = f"{hear}; print('on', flush=True); runpy.run_module('nnviz_core', run_name='__main__')"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    running = subprocess.Popen([sys.executable, "-c", code, "script", "lecture"], env=environment, **pipes)
    assert running.stdout.readline() == b"on\n"
    time.sleep(wait)
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=60)
    if b"runpy" in err:  # of Python's own loader, before a line of ours ran
        pytest.skip("too early")
    assert b"Traceback" not in err
    assert running.returncode in (0, 130)


def test_the_package_says_that_it_is_typed():
    assert files("nnviz_core").joinpath("py.typed").is_file()


def test_a_missing_library_is_a_sentence():
    code = "import sys; sys.modules['numpy'] = None; sys.argv = ['nnviz', 'script', 'short']"
    command = [sys.executable, "-c", f"{code}; from nnviz_core.__main__ import main; main()"]
    done = subprocess.run(command, capture_output=True, cwd=ROOT)
    assert done.returncode == 1
    assert done.stderr.startswith(b"nnviz: the installation is not whole: ")
    assert done.stderr.endswith(b"; `nnviz doctor` says how to mend it.\n")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("changed", [True, False])
def test_what_fails_in_an_installation_that_changed_is_a_sentence_and_elsewhere_a_traceback(changed):
    other = "installation.AT_START = frozenset(); " if changed else ""
    broken = "import nnviz_core.story.run as broken; broken.run = None; "  # as in a module that is half written
    ours = f"from nnviz_core.render import installation; {other}{broken}"
    code = f"import sys; {ours}sys.argv = ['nnviz', 'script', 'short']"
    command = [sys.executable, "-c", f"{code}; from nnviz_core.__main__ import main; main()"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 1
    if changed:
        assert done.stderr == "nnviz: the installation changed while nnviz ran; run it again.\n"
    else:
        assert "TypeError: 'NoneType' object is not callable" in done.stderr


def title_drawn_in(folder):
    (folder / "t.toml").write_text(TITLE, encoding="utf-8")
    arguments = ("still", "t.toml", "--at", "1", "--quality", "480p", "-o", "still.png")
    done = run(*arguments, folder=folder, HOME=str(folder))
    assert done.returncode == 0, done.stderr
    return (folder / "still.png").read_bytes()


@pytest.fixture(scope="module")
def usual_title(tmp_path_factory):
    return title_drawn_in(tmp_path_factory.mktemp("usual"))


@pytest.mark.parametrize(
    ("place", "content"),
    [
        ("manim.cfg", BROKEN),
        (".config/manim/manim.cfg", WRONG),
        pytest.param("manim.cfg", WRONG, marks=pytest.mark.slow),
        pytest.param(".config/manim/manim.cfg", BROKEN, marks=pytest.mark.slow),
    ],
)
def test_no_manim_cfg_is_read(tmp_path, content, place, usual_title):
    stray = tmp_path / place
    stray.parent.mkdir(parents=True, exist_ok=True)
    stray.write_text(content)
    assert title_drawn_in(tmp_path) == usual_title
