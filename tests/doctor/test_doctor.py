"""What the doctor finds, what each lack costs, and the line that mends it."""

import json
import os
import platform
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from nnviz_core import installing
from nnviz_core.cli import doctor as command
from nnviz_core.doctor import examination, hardware, software
from nnviz_core.doctor.children import TrialError, printed_by, told_by
from nnviz_core.doctor.probe import Probe, can_render
from nnviz_core.doctor.report import report_lines, report_tree, verdict

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
HEALTHY = [Probe("numpy", "2.4", needed=True), Probe("cluster", "not installed", "batch", ('pip install "x[y]"',))]
BROKEN = [Probe("numpy", "it crashed (SIGSEGV)", "every number", ("pip install numpy",), needed=True), HEALTHY[1]]


def run(*arguments, folder, **environment):
    every = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment}
    command = [sys.executable, "-m", "nnviz_core", "doctor", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=every, cwd=folder, timeout=300)


def test_a_machine_on_which_films_are_rendered_is_sound(tmp_path):
    done = run("--json", folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert told["can_render"] is True
    assert told["probes"][-1]["name"] == "a film" and "rendered in" in told["probes"][-1]["found"]
    versions = {probe["name"]: probe["found"] for probe in told["probes"]}
    import av
    import manim
    import numpy

    assert versions["numpy"] == numpy.__version__
    assert versions["Manim"].startswith(f"{manim.__version__}, cairo ")
    assert versions["PyAV"] == f"{av.__version__}, with H.264"
    assert list(tmp_path.iterdir()) == []


def test_broken_packages_are_findings_and_not_the_end(tmp_path):
    strange = tmp_path / "strange"
    strange.mkdir()
    (strange / "numpy.py").write_text("raise RuntimeError('of another processor')\n", encoding="utf-8")
    (strange / "typst.py").write_text("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)\n", encoding="utf-8")
    path = os.pathsep.join([str(strange), *sys.path])
    done = run(folder=tmp_path, PYTHONPATH=path)
    assert (done.returncode, done.stderr) == (1, "")
    lines = done.stdout.splitlines()
    rows = {line[4:18].strip(): line for line in lines if line[:2] in ("ok", "--", "NO")}
    assert "RuntimeError: of another processor" in rows["numpy"] and rows["numpy"].startswith("NO")
    assert "it crashed (SIGSEGV)" in rows["Typst"] and rows["Typst"].startswith("NO")
    assert rows["cores"].startswith("ok") and rows["Python"].startswith("ok")
    assert "a film" not in rows  # there is no use in trying
    assert lines[-1] == "No film can be rendered here before what is marked NO is mended."
    remedy = lines[lines.index(rows["numpy"]) + 1].strip()
    assert remedy == installing.pip_line("numpy", options=("--force-reinstall",))


# ---- children


def test_a_child_finds_the_modules_that_its_parent_finds_and_none_of_the_folder(tmp_path, monkeypatch):
    for name in ("typst.py", "json.py"):
        (tmp_path / name).write_text("raise RuntimeError('of the user')\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert told_by("import typst; print(json.dumps(sys.argv[1:]))", "a", "b") == ["a", "b"]


def test_a_child_that_fails_says_why():
    with pytest.raises(TrialError, match=r"^ModuleNotFoundError: No module named 'nowhere_at_all'$"):
        printed_by("import nowhere_at_all")
    with pytest.raises(TrialError, match=r"^it crashed \(SIGSEGV\)$"):
        printed_by("import os; os.kill(os.getpid(), 11)")
    with pytest.raises(TrialError, match=r"^it ended with status 3$"):
        printed_by("sys.exit(3)")
    with pytest.raises(TrialError, match="it printed 'nothing of use'"):
        told_by("print('nothing of use')")


# ---- software


def test_every_extra_that_a_user_may_want_is_looked_for():
    looked_for = {*software.EXTRAS, *(package.extra for package in software.FONTS)}
    assert looked_for == set(PROJECT["optional-dependencies"]) - {"dev", "docs"}  # of those who work on nnviz


@pytest.mark.parametrize("extra", software.EXTRAS)
def test_the_modules_looked_for_are_those_of_the_extra(extra):
    packages = {software.PACKAGE_OF.get(module, module).replace("_", "-") for module in software.EXTRAS[extra]}
    assert packages == {re.match(r"[\w-]+", line)[0] for line in PROJECT["optional-dependencies"][extra]}


def test_an_extra_of_which_a_part_is_missing_is_not_called_sound(monkeypatch):
    monkeypatch.setattr(software, "find_spec", lambda name: None if name == "cryptography" else object())
    probe = {each.name: each for each in software.extras()}["cluster"]
    assert (probe.found, probe.is_sound) == ("without cryptography", False)
    assert probe.costs == "nnviz batch --local-cluster, which makes a key"
    assert probe.remedies == (installing.pip_line("nnviz-core[cluster]"),)
    monkeypatch.setattr(software, "find_spec", lambda name: object())
    assert {each.name: each for each in software.extras()}["cluster"].is_sound


def test_missing_packages_are_all_named_with_the_versions_that_are_needed(monkeypatch):
    monkeypatch.setattr(
        software, "needed_packages", lambda: {"av": "av<20,>=15", "psutil": "psutil>=6", "numpy": "numpy"}
    )
    monkeypatch.setattr(software, "_is_installed", lambda name: name == "numpy")
    probe = software.packages()
    assert (probe.found, probe.needed) == ("without av and psutil", True)
    assert probe.remedies == (installing.pip_line("av", "psutil"),)
    monkeypatch.setattr(software, "_is_installed", lambda name: True)
    assert software.packages() == Probe("packages", "all 3", needed=True)


def test_missing_extras_and_fonts_say_what_they_cost_and_their_line(monkeypatch):
    monkeypatch.setattr(software, "find_spec", lambda name: None)
    found = {probe.name: probe for probe in [*software.extras(), *software.fonts(), software.own_fonts()]}
    assert not any(probe.is_sound or probe.needed for probe in found.values())
    assert found["cluster"].remedies == (installing.pip_line("nnviz-core[cluster]"),)
    assert "--local-cluster" in found["cluster"].costs
    assert found["fonts-cjk"].costs == "films in zh, ja and ko"
    assert found["fonts-arabic"].remedies[0].endswith('"nnviz-core[fonts-arabic]"')
    assert software.torch().is_sound  # never needed


def test_a_missing_voice_is_told_with_the_line_of_the_system(monkeypatch):
    monkeypatch.setattr(software.shutil, "which", lambda name: "/usr/bin/dnf" if name == "dnf" else None)
    probe = software.voice()
    assert (probe.costs, probe.needed) == ("--narrate espeak", False)
    assert probe.remedies[0].endswith("dnf install espeak-ng")


def test_missing_encoders_cost_their_formats_and_h264_every_film(monkeypatch):
    monkeypatch.setattr(software, "told_by", lambda *_: (["mp4", "png", "gif", "webp"], ["aac"]))
    film, formats, sound = software.formats()
    assert film.is_sound and formats.costs == "render --format webm, prores, apng and hevc"
    assert sound.costs.endswith("libopus") and "--only-binary :all:" in sound.remedies[0]
    monkeypatch.setattr(software, "told_by", lambda *_: (["png"], []))
    film, *_ = software.formats()
    assert not film.is_sound and film.needed and "H.264" in film.costs


def test_compilers_are_named_only_where_drawing_is_broken_and_cannot_be_built(monkeypatch):
    def broken(code):
        raise TrialError("ImportError: libpangocairo-1.0.so.0: cannot open shared object file")

    monkeypatch.setattr(software, "printed_by", broken)
    monkeypatch.setattr(software, "_can_build", lambda: False)
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    build, renew = software.pictures().remedies
    assert build == installing.system_line(installing.BUILDING)
    assert renew == installing.pip_line("pycairo", "manimpango", "manim", options=("--force-reinstall",))
    monkeypatch.setattr(platform, "system", lambda: "Windows")  # which has wheels of both
    assert software.pictures().remedies == (renew,)
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.setattr(software, "_can_build", lambda: True)
    assert software.pictures().remedies == (renew,)


def test_an_old_python_is_named(monkeypatch):
    assert PROJECT["requires-python"] == f">={'.'.join(map(str, software.OLDEST))}"
    assert software.python().is_sound
    monkeypatch.setattr(sys, "version_info", (3, 10, 12))
    assert software.python().costs == "everything; 3.11 or newer is needed"


# ---- the machine


def test_a_folder_that_cannot_be_written_costs_something(monkeypatch, tmp_path):
    there = tmp_path / "not" / "yet"
    assert hardware.folder("cache", there, costs="it", remedy="so").is_sound
    assert not there.parent.exists()

    def refused(dir):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(hardware.tempfile, "TemporaryFile", refused)
    probe = hardware.folder("cache", there, costs="it", remedy="so")
    assert (probe.costs, probe.remedies) == ("it", ("so",)) and probe.found.endswith("Permission denied")


def test_a_full_disk_is_told(monkeypatch, tmp_path):
    monkeypatch.setattr(hardware, "LITTLE_ROOM", 1 << 62)
    assert hardware.folder("cache", tmp_path, costs="it", remedy="so").costs == "long films: it"


@pytest.mark.parametrize(("free", "sound", "says"), [(10**9, True, "1 worker"), (10**8, False, "no workers")])
def test_memory_is_counted_in_workers(monkeypatch, free, sound, says):
    monkeypatch.setattr(hardware, "free_memory", lambda: free)
    probe = hardware.memory()
    assert probe.is_sound is sound and says in probe.found


def test_a_system_without_semaphores_loses_the_preview_alone(monkeypatch, nnviz):
    class Spawning:
        def Lock(self):  # noqa: N802
            raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(hardware.multiprocessing, "get_context", lambda _: Spawning())
    probe = hardware.semaphores()
    assert "preview" in probe.costs and not probe.needed and "/dev/shm" in probe.remedies[0]
    status, out, err = nnviz("preview", "short")
    assert (status, out) == (1, "")
    assert err.startswith("nnviz preview needs semaphores: Permission denied; mount ") and err.count("\n") == 1


def test_a_look_that_fails_is_a_finding(monkeypatch, tmp_path):
    def failing(*_, **__):
        raise ValueError("strange")

    sound = Probe("x", "y", needed=True)
    for name in ("python", "packages", "numbers", "pictures", "type_setting", "formats"):
        monkeypatch.setattr(software, name, lambda: sound)
    monkeypatch.setattr(hardware, "free_memory", failing)
    monkeypatch.setattr(examination, "small_film", lambda: Probe("a film", "made", needed=True))
    found = {probe.name: probe for probe in examination.examine(lambda: tmp_path)}
    assert found["memory"].found == "ValueError: strange" and not found["memory"].is_sound
    found = {probe.name: probe for probe in examination.examine(failing)}
    assert found["cache"].found == "ValueError: strange" and found["this folder"].is_sound
    assert can_render(list(found.values()))


# ---- what is printed


def test_the_table_is_aligned_and_says_costs_and_remedies():
    lines = [line for line, _ in report_lines(HEALTHY)]
    assert lines[1:] == [
        "ok  numpy    2.4",
        "--  cluster  not installed; costs batch",
        '             pip install "x[y]"',
        "Films can be rendered; 1 thing that some of them need is missing.",
    ]
    assert verdict(HEALTHY[:1]) == "Films can be rendered; nothing is missing."
    assert report_tree(BROKEN)["can_render"] is False
    assert [probe["status"] for probe in report_tree(BROKEN)["probes"]] == ["needed", "lack"]


@pytest.mark.parametrize(("probes", "status"), [(HEALTHY, 0), (BROKEN, 1)])
def test_the_status_says_whether_films_can_be_rendered(nnviz, monkeypatch, probes, status):
    monkeypatch.setattr(examination, "examine", lambda cache: probes)
    told = nnviz("doctor")
    assert (told[0], told[2]) == (status, "") and "\x1b" not in told[1]
    assert json.loads(nnviz("doctor", "--json")[1])["can_render"] is not bool(status)


def test_colours_are_for_terminals_that_want_them(capsys, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("NO_COLOR", raising=False)
    command._print(list(report_lines(BROKEN)))
    assert "\x1b[31mNO\x1b[0m  numpy" in capsys.readouterr().out
    monkeypatch.setenv("NO_COLOR", "1")
    command._print(list(report_lines(BROKEN)))
    assert "\x1b" not in capsys.readouterr().out


def test_the_doctor_starts_without_what_it_looks_for():
    code = (
        "import sys\n"
        "import nnviz_core.cli.app, nnviz_core.cli.drawing, nnviz_core.doctor.examination, nnviz_core.doctor.report\n"
        "print(sorted({'numpy', 'av', 'manim', 'PIL', 'typst', 'pydantic', 'babel', 'psutil'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
