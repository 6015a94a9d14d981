"""What README.md and docs/ show is run: commands, configs, programs."""

import re
import subprocess
import sys
import tomllib
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from typer.main import get_command

from nnviz_core.cli import drawing
from nnviz_core.cli.app import app
from nnviz_core.config.spec import read_spec
from nnviz_core.config.starter import STARTER
from nnviz_core.python.magic import load_ipython_extension
from nnviz_core.python.still import Still
from tests.fixtures.written_blocks import ROOT, Block, blocks, blocks_of, pages
from tests.render import stand_ins

CONSOLE, TOML, PYTHON = blocks("console", "sh"), blocks("toml"), blocks("python")
CELLS = [block for block in blocks("text") if block.text.startswith("%%nnviz")]  # which no highlighter knows
KNOWN = {"console", "sh", "toml", "python", "text", "", "{toctree}", "{include}", "{eval-rst}"}
LEAST = {"parameters": {"train": {"steps": 10}}, "sections": [{"scene": "title"}]}  # round a part of a config


def test_a_block_has_a_language_of_which_it_is_known_how_to_check_it() -> None:
    unknown = [str(block) for page in pages() for block in blocks_of(page) if block.language not in KNOWN]
    assert unknown == []


def test_what_is_not_run_says_why() -> None:
    reasons = {block.not_run for block in (*CONSOLE, *PYTHON) if block.not_run}
    assert reasons and all(len(reason) >= 8 for reason in reasons)


def test_what_is_typed_is_not_hidden_in_a_block_of_text() -> None:
    """Text is what is printed; cells of notebooks are run below, and others say why not."""
    typed = re.compile(r"(?m)^([$%!] ?\w|%%|(nnviz|manim(-slides)?|pip|python3?|uv|git|script/\w+) )")
    text = [block for block in blocks("text", "") if block not in CELLS and not block.not_run]
    assert [str(block) for block in text if typed.match(block.text) and not block.text.startswith("nnviz needs ")] == []


# ---- configs


@pytest.mark.parametrize("block", TOML, ids=str)
def test_a_config_or_a_part_of_one_is_valid(block: Block) -> None:
    _, faults = read_spec({**LEAST, **tomllib.loads(block.text)})
    assert not faults


def test_the_faults_shown_are_those_of_the_kept_config() -> None:
    kept = ROOT / "tests/data/invalid/two_faults_of_the_readme.expected"
    shown = kept.read_text(encoding="utf-8").replace(kept.with_suffix(".toml").name, "xor.toml")
    assert shown in (ROOT / "docs/guides/config.md").read_text(encoding="utf-8")


# ---- commands

QUICK = {"init", "check", "trace", "gradcheck", "schema", "words", "script", "examples", "man", "cache"}
PRINTS = {"trace", "gradcheck", "script", "schema", "words", "man"}
DRAFT, SOUND = ["--quality", "draft"], ["--quality", "480p", "--fps", "15"]  # which the audit passes
SMALL = {"still": DRAFT, "render": DRAFT, "compare": DRAFT, "batch": DRAFT, "publish": SOUND}


def parsed(words: list[str]) -> Any:
    """Let Typer read a line, without doing what it says."""
    command: Any = get_command(app)
    name, *rest = words
    while hasattr(command, "commands") and rest and not rest[0].startswith("-"):
        name, *rest = rest
        assert name in command.commands, f"No such command: {name}"
        command = command.commands[name]
    if name == "nnviz":  # options that act as soon as they are read
        assert set(rest) <= {option for param in command.params for option in param.opts}, f"No such option: {rest}"
        return command
    return command.make_context(name, list(rest))


def without_redirection(words: list[str]) -> list[str]:
    return words[: words.index(">")] if ">" in words else words


@pytest.mark.parametrize("block", CONSOLE, ids=str)
def test_every_line_is_a_command_that_exists_with_options_that_exist(block: Block) -> None:
    for words in block.commands:
        match words:
            case ["nnviz", *_]:
                parsed(without_redirection(words))
            case [name, *_] if name.startswith("script/"):
                assert (ROOT / name).exists(), name
            case _:
                assert block.not_run, f"{' '.join(words)}: run it, or say why not"


def test_a_misspelt_option_would_be_seen() -> None:
    for line in ("nnviz render short --qualty draft", "nnviz rendr short", "nnviz render short --quality great"):
        with pytest.raises(Exception, match=r"No such|Invalid|is not one of|No such command"):
            parsed(line.split())


@pytest.fixture
def shared_cache(tmp_path_factory, monkeypatch):
    """Let the lines of all pages train a network once."""
    monkeypatch.setenv("NNVIZ_CACHE", str(tmp_path_factory.getbasetemp() / "of-all-pages"))


@pytest.mark.usefixtures("shared_cache")
@pytest.mark.parametrize("page", [page for page in pages() if blocks_of(page)], ids=lambda page: page.stem)
def test_quick_commands_run_and_print_what_stands_there(page: Path, tmp_path, monkeypatch, nnviz) -> None:
    monkeypatch.chdir(tmp_path)
    for line in lines_of(page, tmp_path):
        words = line.words
        if words[1] in QUICK and words[1:3] != ["cache", "clear"] and not was_run(line):
            status, out, err = nnviz(*without_redirection(words)[1:])
            assert status == 0, (line, out, err)
            if ">" in words:
                (tmp_path / words[-1]).write_text(out, encoding="utf-8")
            if line.answer:
                assert out + err == line.answer


@pytest.mark.slow
@pytest.mark.usefixtures("shared_cache")
@pytest.mark.parametrize("page", [page for page in pages() if blocks_of(page)], ids=lambda page: page.stem)
def test_every_command_runs_small(page: Path, tmp_path, monkeypatch, nnviz) -> None:
    """As written, but films are small where the line asks for no size."""
    monkeypatch.chdir(tmp_path)
    for line in lines_of(page, tmp_path):
        words = without_redirection(line.words)
        small = [] if "--quality" in words else SMALL.get(words[1], [])
        if words[1] != "preview" and "--install-completion" not in words:  # until Ctrl-C; at home
            status, out, err = nnviz(*words[1:], *small)
            assert status == 0, (line, out, err)
            if ">" in line.words:
                (tmp_path / line.words[-1]).write_text(out, encoding="utf-8")


RUN: set[str] = set()


def was_run(line: "Line") -> bool:
    """Say whether a line that only prints was run for another page."""
    known = str(line) in RUN
    RUN.add(str(line))
    return known and line.words[1] in PRINTS and not line.answer and ">" not in line.words


class Line:
    """A line to type, and what it prints where the page says that."""

    def __init__(self, words: list[str], answer: str) -> None:
        self.words, self.answer = words, answer

    def __repr__(self) -> str:
        return " ".join(self.words)


def lines_of(page: Path, folder: Path) -> list[Line]:
    """Return the commands of nnviz on a page, in order, each once; write the files that they take for granted."""
    found: dict[str, Line] = {}
    for block in blocks_of(page):
        if block.language in ("console", "sh") and not block.not_run:
            for typed, words in zip((line for line in block.typed if line.strip()), block.commands, strict=True):
                if words[0] == "nnviz":
                    found[" ".join(words)] = Line(words, block.answers.get(typed, ""))
    if not any(each.words[1:3] == ["init", "lecture.toml"] for each in found.values()):
        (folder / "lecture.toml").write_text(STARTER, encoding="utf-8")
    return list(found.values())


# ---- programs


@pytest.mark.parametrize("block", CELLS, ids=str)
def test_a_cell_of_a_notebook_shows_its_picture(block: Block, capsys) -> None:
    line, cell = block.text.removeprefix("%%nnviz").split("\n", 1)
    notebook: Any = SimpleNamespace(
        user_ns={}, register_magic_function=lambda run, **named: setattr(notebook, "run", run)
    )
    load_ipython_extension(notebook)
    shown = notebook.run(f"{line} --quality draft", cell)
    assert capsys.readouterr().err == ""
    assert isinstance(shown, Still) and shown.pixels.std() > 5


NEEDS = {"torch": "PyTorch", "keras": "Keras", "sklearn": "scikit-learn", "manim": "Manim"}
RUN_ELSEWHERE = {"docs/manim.md": "tests/scenes/diagrams/test_plugin.py"}  # page -> the test that runs its programs
FIRST = "from nnviz_core import load\nfilm = load('short')\n"


@pytest.mark.parametrize("block", PYTHON, ids=str)
@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of Keras with PyTorch
def test_a_program_runs(block: Block, tmp_path, monkeypatch) -> None:
    if block.not_run or block.page in RUN_ELSEWHERE:
        compile(block.text, str(block), "exec")
        return
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(drawing, "draw_piece", stand_ins.draw)  # plain colours
    monkeypatch.setenv("KERAS_BACKEND", "torch")
    for module, name in NEEDS.items():
        if re.search(rf"^(import|from) {module}\b", block.text, flags=re.MULTILINE):
            pytest.importorskip(module, reason=f"needs {name}")
    out = StringIO()
    with redirect_stdout(out):
        exec(compile(FIRST + block.text, str(block), "exec"), {})
    if "except ConfigError" in block.text:
        assert f"```text\n{out.getvalue()}```" in (ROOT / block.page).read_text(encoding="utf-8")


def test_the_weights_that_the_pytorch_program_saves_are_read(tmp_path: Path, nnviz) -> None:
    pytest.importorskip("torch", reason="needs PyTorch")
    page = "docs/guides/weights.md"
    (program,) = [each.text for each in PYTHON if each.page == page and "import torch" in each.text]
    subprocess.run([sys.executable, "-c", program], cwd=tmp_path, check=True)
    (config,) = [each.text for each in TOML if each.page == page and "step-*.safetensors" in each.text]
    (tmp_path / "own.toml").write_text(config, encoding="utf-8")
    status, out, _ = nnviz("trace", str(tmp_path / "own.toml"))
    assert status == 0
    assert "step-100" in out
