"""What Tab offers in a shell, how little is imported for it, and that nothing is ever said but offers."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from nnviz_core.cli import app, completion
from nnviz_core.config.network import ActivationName
from nnviz_core.config.shipped import shipped_configs
from nnviz_core.words.catalogue import shipped_languages

COMMANDS = {command.callback.__name__ for command in app.app.registered_commands} | {"examples", "cache"}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.toml").write_text('[[sections]]\nscene = "title"\n[[sections]]\nscene = "plane"\n', "utf-8")
    (tmp_path / "notes.txt").write_text("x", "utf-8")
    (tmp_path / "weeks").mkdir()
    (tmp_path / "weeks" / "one.json").write_text('{"sections": [{"scene": "depth"}]}', "utf-16")
    return tmp_path


@pytest.fixture
def offers(monkeypatch, capsys):
    """Ask as bash does: the words of a line, of which the last is being typed."""

    def ask(*words):
        monkeypatch.setenv(completion.VARIABLE, "complete_bash")
        monkeypatch.setenv("COMP_WORDS", " ".join(["nnviz", *words]))
        monkeypatch.setenv("COMP_CWORD", str(len(words)))
        with pytest.raises(SystemExit) as end:
            app.main()
            raise SystemExit(0)
        out, err = capsys.readouterr()
        assert (end.value.code or 0, err) == (0, "")
        return out.split()

    return ask


def test_commands_are_offered(offers):
    assert set(offers("")) == COMMANDS
    assert offers("ren") == ["render"]
    assert offers("examples", "") == ["copy"]


def test_configs_are_offered_by_name_and_by_path(offers, folder):
    assert set(offers("render", "")) == {"mine.toml", *shipped_configs()}
    assert offers("render", "xo") == ["xor_221"]
    assert offers("check", "mine.toml", "weeks/") == ["weeks/one.json"]
    assert offers("check", "we") == ["weeks/one.json"]
    assert offers("preview", "notes") == []


def test_sections_are_those_of_the_config(offers, folder):
    assert offers("render", "mine.toml", "--section", "") == ["title", "plane", "0", "1"]
    assert offers("still", "--quality", "720p", "weeks/one.json", "--section", "") == ["depth", "0"]
    assert offers("render", "short", "--section", "b") == ["backward"]


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("render", "short", "--quality", ""), ["draft", "480p", "720p", "1080p", "1440p", "2160p"]),
        (("render", "--format", "we"), ["webm", "webp"]),
        (("publish", "--format", ""), ["webm"]),
        (("publish", "--theme", ""), ["dark", "light", "both"]),
        (("publish", "--languages", "en,d"), ["en,de"]),
        (("compare", "--activations", "tanh,si"), ["tanh,sigmoid", "tanh,silu"]),
        (("compare", "--activations", "tanh,tan"), []),
        (("trace", "--format", ""), ["table", "json", "npz"]),
        (("render", "--captions", ""), ["drawn", "none"]),
        (("trace", "--sample", "h"), ["hardest"]),
        (("trace", "--snapshot", ""), ["first", "last"]),
        (("words", "p"), ["pl", "pt-BR"]),
        (("examples", "copy", "maz"), ["mazur"]),
        (("init", "--like", "zero"), ["zero_weights"]),
        (("render", "--narrate", "es"), ["espeak"]),
    ],
)
def test_values_of_options_are_offered(offers, words, offered):
    assert offers(*words) == offered


def test_every_language_and_every_activation_is_offered(offers):
    assert offers("words", "") == list(shipped_languages())
    assert offers("compare", "--activations", "") == list(get_args(ActivationName))


@pytest.mark.parametrize(
    "words",
    [
        ("render", "--format", "foo", "--section", ""),  # whose parser refuses
        ("publish", "--output", "''", "--theme", "zzz"),
        ("still", "nowhere.toml", "--section", ""),
        ("still", "wrong.toml", "--section", ""),
        ("still", "--section", ""),
        ("render", "/root/no/such/folder/"),
        ("nowhere", "short", "x"),
    ],
)
def test_what_cannot_be_read_offers_nothing_and_says_nothing(offers, folder, words):
    (folder / "wrong.toml").write_text("[[[", "utf-8")
    assert offers(*words) == []


def test_what_a_library_says_meanwhile_is_not_seen(offers, monkeypatch):
    def telling():
        print("a warning", file=sys.stderr)
        return {"short": Path("short.toml")}

    monkeypatch.setattr("nnviz_core.config.shipped.shipped_configs", telling)
    assert offers("examples", "copy", "") == ["short"]


def test_a_failing_import_says_nothing(offers, monkeypatch):
    monkeypatch.setitem(sys.modules, "nnviz_core.config.shipped", None)
    assert offers("examples", "copy", "") == []


@pytest.mark.parametrize(
    "words", ["nnviz render sh", "nnviz render short --section ", "nnviz compare --activations ", "nnviz words "]
)
def test_little_is_imported_for_it(words):
    """Pydantic is what newer versions of Typer read values with."""
    code = (
        "import sys; from nnviz_core.cli import app\n"
        "try: app.main()\n"
        "except SystemExit: pass\n"
        "heavy = {'numpy', 'rich', 'babel', 'fluent', 'av', 'PIL', 'manim', 'platformdirs'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.__stderr__)"
    )
    asked = {completion.VARIABLE: "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={**os.environ, **asked})
    assert done.stdout and done.stderr == "[]\n"


# ---- in the shells themselves


@pytest.fixture
def shell(tmp_path):
    """Put the command where a shell finds it, and run a script in one that has its completion."""
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin" / "nnviz"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m nnviz_core "$@"\n', "utf-8")
    command.chmod(0o755)
    path = os.pathsep.join([str(command.parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "HOME": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)}
    environment["_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION"] = "1"  # of whoever runs the tests

    def run(program, script):
        if not shutil.which(program):
            pytest.skip(f"needs {program}")
        arguments = ["--norc"] if program == "bash" else ["-f"] if program == "zsh" else []
        done = subprocess.run(
            [program, *arguments, "-c", script], capture_output=True, text=True, env=environment, cwd=tmp_path
        )
        assert done.stderr == ""
        return done.stdout.split()

    return run


def test_bash_completes(shell):
    asked = "COMP_WORDS=(nnviz render xo); COMP_CWORD=2; _nnviz_completion nnviz; echo ${COMPREPLY[@]}"
    assert shell("bash", f'eval "$(nnviz --show-completion bash)"; {asked}') == ["xor_221"]


def test_fish_completes(shell):
    asked = "complete -C 'nnviz render short --section pl'"
    assert shell("fish", f"nnviz --show-completion fish | source; {asked}") == ["plane"]


def test_zsh_is_given_what_it_completes_by(shell):
    stand_in = "compdef() {}; _arguments() { print -r -- $1 }; _files() { print files }"
    asked = "words=(nnviz render xo); CURRENT=3; _nnviz_completion"
    told = shell("zsh", f'{stand_in}; eval "$(nnviz --show-completion zsh)"; {asked}')
    assert " ".join(told) == '*: :(("xor_221"))'


def test_completion_is_installed_for_the_next_shell(shell, tmp_path):
    shell("bash", "nnviz --install-completion bash")
    assert "source" in (tmp_path / ".bashrc").read_text("utf-8")
    assert "complete_bash" in Path(tmp_path / ".bash_completions" / "nnviz.sh").read_text("utf-8")
