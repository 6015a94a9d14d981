"""What Python says once is what the page goes by: limits, names, symbols and thresholds."""

import re
from pathlib import Path

import pytest

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.explorer.given import given
from nnviz_core.explorer.page import MODULES
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.phrases import activation_name
from nnviz_core.words.symbols import SYMBOLS
from tests.explorer.test_export import data_of

WITH = """(said) => {
  const before = { ...given };
  setGiven({ ...before, ...said });
  try { return (%s)(); } finally { setGiven(before); }
}"""


def test_a_page_carries_what_python_says(written_page):
    assert data_of(written_page("lecture"))["given"] == given()


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_every_activation_is_called_as_in_a_film(call, name):
    assert call("(name) => activationName(name).replace(/ \\([\\d.]+\\)$/, '')", name) == activation_name(
        name, catalogue("en")
    )


@pytest.mark.parametrize(
    "said, source, before, after",
    [
        ({"limits": {"magnitude": 11}}, "() => numberIn('12').fault", None, "“12” lies beyond 11"),
        (
            {"limits": {"seed": "11"}},
            "() => seedIn('12').fault",
            None,
            "“12” is not used: a seed is a whole number up to 11",
        ),
        ({"activations": {"relu": "hinge"}}, "() => activationName('relu')", "ReLU", "hinge"),
        ({"window": {"margin": 2, "centred": 1.35}}, "() => windowAround([[-2, 2], [-2, 2]]).half", 2.5, 4),
        ({"window": {"ticks": 2}}, "() => tickValues(0, 1).length", 3, 1),
        ({"verdict": {"solved": 0.5}}, "() => solvedFrom([0.1, 0.6])", None, 1),
        ({"verdict": {"last": 1, "still_falling": 2}}, "() => stillFalling([9, 1, 0.5])", True, False),
    ],
)
def test_what_python_would_say_else_is_followed(call, said, source, before, after):
    assert call(source) == before
    assert call(WITH % source, said) == after


def test_no_script_writes_again_what_python_says():
    scripts = {path.name: path.read_text("utf-8") for path in Path(str(MODULES)).rglob("*.js")}
    labels = {entry.label for entry in ACTIVATIONS.values()} - {""}
    limits = r"\b(1e6|1000000|20_?000|0\.95|1\.12|1\.35)\b"
    symbols = {symbol.signs for symbol in SYMBOLS.values() if " " in symbol.signs}
    written = {
        (name, word)
        for name, script in scripts.items()
        for word in (*re.findall(limits, script), *(word for word in labels | symbols if f'"{word}"' in script))
    }
    assert written == {("slope_view.js", "20_000")}  # losses computed at once, which is no limit of Python's
