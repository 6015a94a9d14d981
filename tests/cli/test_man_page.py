"""The manual page: every command and option, in a form that man reads, the same as in the repository."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from typer.main import get_command

from nnviz_core import __version__
from nnviz_core.cli import man_page
from nnviz_core.cli.app import app

KEPT = Path(__file__).parents[2] / "script" / "man" / "nnviz.1"
COMMAND = get_command(app)


@pytest.fixture(scope="module")
def page():
    return man_page.page(COMMAND)


def plain(text):
    return text.replace(r"\-", "-").replace(r"\e", "\\").replace(r"\fB", "").replace(r"\fI", "").replace(r"\fR", "")


def every_command(command=COMMAND, name="nnviz"):
    yield name, command
    for below, inner in getattr(command, "commands", {}).items():
        yield from every_command(inner, f"{name} {below}")


def test_the_kept_page_is_that_of_the_commands(page):
    assert KEPT.read_text(encoding="utf-8") == page, f"write it again: nnviz man > {KEPT}"


def test_the_command_prints_it(nnviz, page):
    assert nnviz("man") == (0, page, "")


def sections(page):
    """Split the page into the parts of the commands."""
    parts = re.split(r"(?m)^\.S[HS] (.*)$", plain(page))
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_every_command_and_option_is_in_it(page):
    parts = sections(page)
    for name, command in list(every_command())[1:]:
        (part,) = [body for title, body in parts.items() if re.split(r" (?=[A-Z\[])", title)[0] == name]
        for param in command.params:
            for option in param.opts if param.param_type_name == "option" else [param.metavar or param.name.upper()]:
                assert re.search(rf"(?m)^(.*, )?{re.escape(option)}([ ,]|$)", part), (name, option)
        assert " ".join(command.help.split("\n\n")[0].split()) in part
    for param in COMMAND.params:
        assert all(re.search(rf"(?m)^(.*, )?{option}(,|$)", parts["OPTIONS"]) for option in param.opts)
    assert "--help" in parts["OPTIONS"]


def test_values_are_named_by_their_choices_and_defaults(page):
    parts = sections(page)
    render = next(body for title, body in parts.items() if title.startswith("nnviz render"))
    assert "--quality draft|480p|720p|1080p|1440p|2160p\n" in render
    assert "--holds copied|encoded\n" in render
    assert "--fps N\n" in render
    assert "--transparent\n" in render  # which takes no value
    assert re.search(r"(?m)^--output DIR, -o DIR$", render)
    assert "Default: mp4." in render and render.count("Default: the config's fps.") == 1


def test_it_is_of_this_version(page):
    assert page.splitlines()[1] == f'.TH NNVIZ 1 "" "nnviz {__version__}" "User Commands"'


def test_no_line_is_taken_for_a_request(page):
    known = {".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".I", ".nf", ".fi"}
    requests = {line.split()[0] for line in page.splitlines() if line.startswith((".", "'")) and line[1:2] != "\\"}
    assert requests <= known
    assert man_page._line(".hidden") == r"\&.hidden" and man_page._escaped("a\\b-c") == r"a\eb\-c"


@pytest.mark.skipif(shutil.which("groff") is None, reason="needs groff")
def test_groff_formats_it_without_a_warning(page):
    done = subprocess.run(
        ["groff", "-man", "-ww", "-Tutf8", "-K", "utf8"], input=page, capture_output=True, text=True, encoding="utf-8"
    )
    assert (done.returncode, done.stderr) == (0, "")
    text = re.sub(r"\x1b\[[0-9;]*m|.\x08", "", done.stdout)
    assert "nnviz render CONFIG [options]" in text and "EXIT STATUS" in text
