"""Every command, through its runner: what it prints, what it writes, and how it refuses."""

import json
import os
import re
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from nnviz_core import __version__
from nnviz_core.cli import app, drawing, numbers
from nnviz_core.config.loading import load
from nnviz_core.kinds.compose import compose
from nnviz_core.story.run import run
from nnviz_core.story.script import script
from nnviz_core.story.timeline import schedule
from nnviz_core.video.probing import probe
from tests.fixtures.pieces import draw_flat

ROOT = Path(__file__).parents[2]
COMMANDS = (
    "init",
    "check",
    "trace",
    "gradcheck",
    "schema",
    "script",
    "still",
    "sheet",
    "preview",
    "render",
    "compare",
    "publish",
    "audit",
    "explore",
)
TINY = """\
title = "Tiny"
[dataset]
points = 20
[network]
layers = [2, 2, 2]
[parameters]
train = { steps = 30, keep = [0, 10, 30] }
[video]
resolution = "480p"
fps = 10
[[sections]]
scene = "title"
[[sections]]
scene = "forward"
snapshot = 10
sample = 3
pace = 4.0
"""
WRONG = """\
[network]
layers = [2, 2, 2]
activation = "tahn"
[parameters]
train = { stepz = 30 }
[[sections]]
scene = "title"
"""


def draw(piece, path, on_frames):
    """Stand in for the scenes: one grey frame and its repetitions."""
    draw_flat(piece, path, on_frames, (128, 128, 128))


def draw_slowly(piece, path, on_frames):
    """Finish the title at once and never finish the forward section."""
    if piece.timed.section.scene == "title":
        draw(piece, path, on_frames)
        return
    path.write_bytes(b"half a section")
    time.sleep(60)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Work in a folder of its own that holds two configs."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tiny.toml").write_text(TINY, encoding="utf-8")
    (tmp_path / "wrong.toml").write_text(WRONG, encoding="utf-8")
    return tmp_path


@pytest.fixture
def nnviz(monkeypatch, capsys):
    """Run the whole command line, as the shell does: exit status, stdout, stderr."""

    def call(*arguments):
        monkeypatch.setattr(sys, "argv", ["nnviz", *map(str, arguments)])
        capsys.readouterr()
        try:
            app.main()
            status = 0
        except SystemExit as end:
            status = end.code or 0
        return status, *capsys.readouterr()

    return call


def invoke(*arguments):
    return CliRunner().invoke(app.app, [str(argument) for argument in arguments])


# ---- starting


def test_the_version_is_the_packages():
    result = invoke("--version")
    assert (result.exit_code, result.stdout) == (0, f"nnviz {__version__}\n")


def test_help_lists_every_command():
    result = invoke("--help")
    assert result.exit_code == 0
    assert all(re.search(rf"\b{command}\b", result.stdout) for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command):
    result = invoke(command, "--help")
    assert result.exit_code == 0
    assert "Usage:" in result.stdout


@pytest.mark.parametrize(
    "arguments", [["--help"], ["render", "--help"], ["--version"], ["check", str(ROOT / "configs/lecture.toml")]]
)
def test_light_commands_import_nothing_heavy(arguments):
    code = (
        f"import sys; from nnviz_core.cli import app; sys.argv[1:] = {arguments}\n"
        "try: app.main()\n"
        "except SystemExit: pass\n"
        "print(sorted({'manim', 'scipy', 'av', 'PIL', 'typst', 'fluent'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n"


def test_a_command_that_is_not_there_is_a_usage_error():
    assert invoke("rendr").exit_code == 2


# ---- init and check


@pytest.mark.parametrize("arguments", [["still", "short", "--shape", "16x9"], ["render", "short", "--quality", "16x9"]])
def test_a_value_that_is_none_is_named_first(arguments):
    said = CliRunner().invoke(app.app, arguments)
    assert said.exit_code == 2
    assert re.search(r"Invalid value for '--\w+': '16x9' is not one of", said.output)


def test_init_writes_a_config_that_is_sound(folder, nnviz):
    assert nnviz("init")[0] == 0
    status, out, _ = nnviz("check", "lecture.toml")
    assert (status, out) == (0, "lecture.toml: ok, 3 sections, network 2-2-2-2\n")


def test_init_does_not_replace_a_file(folder, nnviz):
    status, _, err = nnviz("init", "tiny.toml")
    assert (status, err) == (1, "tiny.toml: the file exists and stays as it is; name another.\n")
    assert (folder / "tiny.toml").read_text() == TINY


def test_check_tells_every_fault_of_every_config(folder, nnviz):
    status, out, err = nnviz("check", "tiny.toml", "wrong.toml")
    assert (status, out) == (1, "tiny.toml: ok, 2 sections, network 2-2-2\n")
    assert [line.split(":")[:2] for line in err.splitlines()] == [["wrong.toml", "3"], ["wrong.toml", "5"]]
    assert 'did you mean "tanh"?' in err


@pytest.mark.parametrize("command", ["trace", "gradcheck", "script", "render"])
def test_a_config_with_faults_ends_every_command(folder, nnviz, command):
    status, out, err = nnviz(command, "wrong.toml")
    assert (status, out) == (1, "")
    assert len(err.splitlines()) == 2
    assert sorted(path.name for path in folder.iterdir()) == ["tiny.toml", "wrong.toml"]


# ---- numbers


def test_trace_prints_a_table(folder):
    result = invoke("trace", "tiny.toml")
    assert result.exit_code == 0
    assert result.stdout.startswith("tiny.toml: step 10, sample 3, class ")
    assert "layer 2 (softmax)" in result.stdout


def test_trace_prints_json_with_the_keys_of_the_contract(folder):
    result = invoke("trace", "tiny.toml", "--snapshot", "last", "--sample", "5", "--format", "json")
    tree = json.loads(result.stdout)
    assert list(tree) == [
        "config",
        "snapshot",
        "sample",
        "layers",
        "logits",
        "probs",
        "loss",
        "x_grad",
        "dataset",
    ]
    assert tree["snapshot"] == {"index": 2, "name": "step 30"}
    assert tree["sample"]["index"] == 5
    assert tree["layers"][-1]["activation"] == "softmax"
    assert tree["layers"][-1]["a"] == tree["probs"]


def test_trace_writes_arrays(folder):
    assert invoke("trace", "tiny.toml", "--format", "npz", "-o", "pass.npz").exit_code == 0
    with np.load(folder / "pass.npz", allow_pickle=False) as arrays:
        np.testing.assert_allclose(arrays["W1"] @ arrays["x"] + arrays["b1"], arrays["z1"])


def test_trace_writes_a_file_instead_of_stdout(folder):
    result = invoke("trace", "tiny.toml", "--format", "json", "-o", "deep/pass.json")
    assert result.stdout == ""
    assert json.loads((folder / "deep" / "pass.json").read_text())["config"] == "tiny.toml"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--format", "npz"], "needs a file to write"),
        (["--snapshot", "2500"], "there is no snapshot 2500"),
        (["--sample", "20"], "there is no sample 20"),
    ],
)
def test_trace_refuses_in_one_sentence(folder, nnviz, arguments, says):
    status, out, err = nnviz("trace", "tiny.toml", *arguments)
    assert (status, out) == (1, "")
    assert says in err
    assert err.count("\n") == 1


def test_gradcheck_passes_and_says_how_well(folder):
    result = invoke("gradcheck", "tiny.toml")
    assert result.exit_code == 0
    assert result.stdout.count("worst relative difference") == 3
    assert "tiny.toml: gradients agree with central differences" in result.stdout


def test_gradcheck_fails_over_its_limit(folder, monkeypatch):
    monkeypatch.setattr(numbers, "WORST_ALLOWED", 1e-18)
    result = invoke("gradcheck", "tiny.toml", "--snapshot", "10")
    assert result.exit_code == 1
    assert "DIFFER" in result.stdout


def test_schema_is_json_schema():
    tree = json.loads(invoke("schema").stdout)
    assert tree["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert set(tree["required"]) == {"parameters", "sections"}


# ---- script and still


def test_script_prints_the_scheduled_storyboard(folder):
    source = load("tiny.toml")
    timeline = schedule(compose(source, run(source)), 50, paces=[1.0, 4.0])
    result = invoke("script", "tiny.toml", "--fps", "50")
    assert (result.exit_code, result.stdout) == (0, script(timeline) + "\n")


def test_a_plain_script_has_the_words_and_equations_alone(folder, nnviz):
    status, out, err = nnviz("script", "tiny.toml", "--plain")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "Tiny" and re.fullmatch(r"\d:\d\d", lines[1])
    source = load("tiny.toml")
    beats = [beat for section in compose(source, run(source)).sections for beat in section.beats]
    for said in (beat.caption.text for beat in beats if beat.caption):
        assert any(line.endswith(f"“{said}”") for line in lines), said
    assert sum(" = " in line or " ≈ " in line for line in lines) >= sum(beat.equation is not None for beat in beats)
    assert not re.search(r"layers\[|move \d|gather\(", out)
    assert all(re.match(r" +\d+:\d\d  |          \S|$", line) for line in lines[2:])


def test_a_script_is_plain_or_of_cues(folder, nnviz):
    assert nnviz("script", "tiny.toml", "--plain", "--cues")[::2] == (
        1,
        "--cues and --plain: give one of them; --cues prints the words alone.\n",
    )


def test_script_refuses_a_rate_out_of_range(folder):
    assert invoke("script", "tiny.toml", "--fps", "0").exit_code == 2


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (
            ["--at", "1000", "-o", "x.png"],
            r"tiny\.toml: there is no frame at 1000 s; give a time from 0 to \d+\.\d\d\.",
        ),
        (["--at", "nan", "-o", "x.png"], r"there is no frame at nan s; give a time from 0 to"),
        ([], r"say which frame: --at SECONDS, or --section NAME and --beat NUMBER\."),
        (["--at", "1", "--beat", "2"], "say which frame"),
        (["--section", "0", "--beat", "77"], "there is no beat 77; give a beat from 0 to"),
        (["--at", "1", "-o", "x.jpg"], r"x\.jpg: a still is a PNG; name a file that ends in \.png\."),
        (
            ["--at", "1", "-o", "x.png", "--section", "plane"],
            r"tiny\.toml: there is no section plane; give title or forward, or an index from 0 to 1\.",
        ),
    ],
)
def test_still_refuses_in_one_sentence(folder, nnviz, arguments, says):
    status, out, err = nnviz("still", "tiny.toml", *arguments)
    assert (status, out) == (1, "")
    assert re.search(says, err)
    assert err.count("\n") == 1
    assert not (folder / "x.png").exists()


# ---- render


@pytest.fixture
def quick(monkeypatch):
    """Let delivery work without scenes."""
    monkeypatch.setattr(drawing, "draw_piece", draw)


def test_render_makes_a_folder_of_its_own_and_prints_the_film(folder, nnviz, quick):
    status, out, err = nnviz("render", "tiny.toml", "--workers", "1")
    assert (status, out) == (0, "film/tiny/tiny.mp4\n")
    assert "1/2 title: " in err
    assert "render seconds" in err
    facts = probe(folder / "film" / "tiny" / "tiny.mp4")
    assert (facts.width, facts.height, facts.fps) == (854, 480, 10)
    manifest = json.loads((folder / "film" / "tiny" / "manifest.json").read_text())
    assert manifest["command"] == ["nnviz", "render", "tiny.toml"]


def test_render_takes_quality_rate_section_and_folder(folder, nnviz, quick):
    arguments = ["--quality", "draft", "--fps", "25", "--section", "title", "-o", "here"]
    status, out, _ = nnviz("render", "tiny.toml", *arguments)
    assert (status, out) == (0, "here/tiny.mp4\n")
    facts = probe(folder / "here" / "tiny.mp4")
    assert (facts.height, facts.fps, len(facts.chapters)) == (480, 25, 1)


def test_render_of_a_section_does_not_touch_the_whole_film(folder, nnviz, quick):
    assert nnviz("render", "tiny.toml", "--section", "1")[1] == "film/tiny-1/tiny.mp4\n"


@pytest.mark.parametrize("arguments", [("-q", "render", "tiny.toml"), ("render", "tiny.toml", "-q")])
def test_render_can_be_quiet(folder, nnviz, quick, arguments):
    assert nnviz(*arguments, "--workers", "1") == (0, "film/tiny/tiny.mp4\n", "")


def test_colour_is_left_out_when_asked(folder, nnviz, quick, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in nnviz("render", "tiny.toml", "--workers", "1")[2]


def test_render_refuses_an_output_that_is_a_file(folder, nnviz, quick):
    status, out, err = nnviz("render", "tiny.toml", "-o", "wrong.toml")
    assert (status, out, err) == (1, "", "wrong.toml: this is a file; name a folder with -o.\n")
    assert (folder / "wrong.toml").read_text() == WRONG


def test_a_disk_that_is_full_is_a_sentence(folder):
    """A limit on the size of files stands in for the disk; it bites in the middle of a section."""

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))

    done = subprocess.run(
        [sys.executable, "-c", with_draw("draw"), "render", "tiny.toml", "--workers", "1"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        preexec_fn=limit,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("film/tiny: the film cannot be written: File too large;")
    assert not (folder / "film" / "tiny").exists()


def with_draw(name):
    """Give a program that draws otherwise, and hears Ctrl-C also where the tests run in the background."""
    hear = "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler)"
    take = f"from nnviz_core.cli import app, drawing; from tests.cli.test_commands import {name}"
    return f"{hear}; {take}; drawing.draw_piece = {name}; app.main()"


@pytest.mark.parametrize(
    ("workers", "number", "status"),
    [
        ("1", signal.SIGTERM, 143),
        ("2", signal.SIGINT, 130),
        pytest.param("1", signal.SIGINT, 130, marks=pytest.mark.slow),
        pytest.param("2", signal.SIGTERM, 143, marks=pytest.mark.slow),
    ],
)
def test_stopping_keeps_finished_sections_and_leaves_nothing_half_written(folder, workers, number, status):
    running = subprocess.Popen(
        [sys.executable, "-c", with_draw("draw_slowly"), "render", "tiny.toml", "--workers", workers],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    film = folder / "film" / "tiny"
    wait_until(lambda: list(Path(os.environ["NNVIZ_CACHE"]).glob("*.mp4")) and half_written(film))
    try:
        os.killpg(running.pid, number) if number == signal.SIGINT else running.send_signal(number)
        _, err = running.communicate(timeout=20)
    finally:
        running.kill()
    assert running.returncode == status
    assert "Traceback" not in err
    assert ("stopped; the same command goes on" in err) == (number == signal.SIGINT)
    assert not film.exists()


def half_written(film):
    return [path for path in film.glob(".nnviz/work-*/*.mp4") if path.read_bytes() == b"half a section"]


def wait_until(reached, *, seconds=30):
    for _ in range(seconds * 20):
        if reached():
            return
        time.sleep(0.05)
    raise TimeoutError
