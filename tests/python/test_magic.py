"""The cell magic takes a config as it stands in a cell, shows what it says, and tells faults without a traceback."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import nnviz_core
from nnviz_core.python.rendered import RenderedFilm
from nnviz_core.python.still import Still

CELL = '[parameters]\ntrain = { steps = 3 }\n[video]\nfps = 10\nresolution = "480p"\n[[sections]]\nscene = "title"\n'


@pytest.fixture
def notebook(folder) -> Any:
    """Stand in for IPython: it takes the magic, and has variables."""
    found = SimpleNamespace(user_ns={})
    found.register_magic_function = lambda run, *, magic_kind, magic_name: setattr(
        found, f"{magic_kind}_{magic_name}", run
    )
    nnviz_core.load_ipython_extension(found)
    return found


def test_a_cell_shows_its_film_in_a_folder_of_its_own(notebook, folder) -> None:
    shown = notebook.cell_nnviz("--quality draft", CELL)
    assert isinstance(shown, RenderedFilm)
    assert "data:video/mp4;base64," in shown._repr_html_()
    other = notebook.cell_nnviz("--quality draft", CELL + '[[sections]]\nscene = "title"\n')
    again = notebook.cell_nnviz("--quality draft", CELL)
    assert other.folder != shown.folder == again.folder


def test_a_cell_shows_a_picture(notebook) -> None:
    shown = notebook.cell_nnviz("--still 2 --section title", CELL)
    assert isinstance(shown, Still)
    assert shown.pixels.shape == (480, 854, 3)
    png, facts = shown._repr_png_()
    assert png.startswith(b"\x89PNG")
    assert (facts["width"], facts["height"], facts["alt"]) == (854, 480, shown.caption)


def test_a_cell_has_the_shape_and_the_captions_that_are_asked_for(notebook, folder) -> None:
    shown = notebook.cell_nnviz("--still 2 --shape 9:16", CELL)
    assert shown.pixels.shape == (854, 480, 3)
    drawn = notebook.cell_nnviz("--still 4 --section title", CELL)
    bare = notebook.cell_nnviz("--still 4 --section title --captions none", CELL)
    assert drawn.caption == bare.caption != ""
    assert (drawn.pixels != bare.pixels).any()
    film = notebook.cell_nnviz("--quality draft --captions none --shape 1:1", CELL)
    assert "480 x 480" in repr(film)
    assert film.folder != notebook.cell_nnviz("--quality draft --shape 1:1", CELL).folder


def test_weights_of_a_cell_are_a_variable(notebook) -> None:
    notebook.user_ns["mine"] = [np.eye(2), np.zeros(2)] * 3
    assert notebook.cell_nnviz("--beat 0 --weights mine", CELL.replace("steps = 3", "steps = 0")) is not None


@pytest.mark.parametrize(
    ("line", "cell", "says"),
    [
        ("", CELL.replace('"title"', '"titel"'), 'cell:8: sections[0].scene is "titel" but must be'),
        ("", "title = ", "cell:2: this is not TOML: a value is missing here"),
        ("--still 200", CELL, "cell: there is no frame at 200 s; give a time from 0 to 9.90."),
        ("--stlil 2", CELL, "%%nnviz: unrecognized arguments: --stlil 2; usage: %%nnviz [--still SECONDS]"),
        ("--still two", CELL, "%%nnviz: argument --still: invalid float value: 'two'"),
        ("--still 2 --beat 1", CELL, "%%nnviz: argument --beat: not allowed with argument --still"),
        ("--quality best", CELL, "%%nnviz: argument --quality: invalid choice: 'best'"),
        ("--shape 2:1", CELL, "%%nnviz: argument --shape: invalid choice: '2:1'"),
        ("--captions all", CELL, "%%nnviz: argument --captions: invalid choice: 'all'"),
        ("--weights mine", CELL, "%%nnviz: --weights names mine, and there is no such variable."),
        ("--section plane", CELL, "cell: there is no section plane; give title"),
    ],
)
def test_faults_are_sentences_without_a_traceback(notebook, capsys, line: str, cell: str, says: str) -> None:
    assert notebook.cell_nnviz(line, cell) is None
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(says)
    assert "Traceback" not in err


def test_ipython_loads_it_and_shows_the_picture(folder) -> None:
    shell = pytest.importorskip("IPython.core.interactiveshell", reason="needs IPython").InteractiveShell()
    shell.display_formatter.active_types = shell.display_formatter.format_types  # as in a notebook
    shell.run_line_magic("load_ext", "nnviz_core")
    shown = shell.run_cell_magic("nnviz", "--still 2", CELL)
    data, facts = shell.display_formatter.format(shown)
    assert data["image/png"] == shown.png
    assert facts["image/png"]["width"] == 854
