"""A comma parts the indices of all names of a film where some index has several digits, and of none elsewhere."""

import json
import re
from pathlib import Path

import pytest

from nnviz_core.config.loading import Source, load
from nnviz_core.explorer.given import given
from nnviz_core.kinds.compose import compose
from nnviz_core.publish.transcript import transcript, transcript_html
from nnviz_core.story.run import run
from nnviz_core.story.script import plain_script
from nnviz_core.story.timeline import schedule

LOW = "₀₁₂₃₄₅₆₇₈₉"
WEIGHT = re.compile(rf"\bw([{LOW},]+)⁽|∂L/∂w([\d,]+)\(")  # in a caption, and in an equation written as text
DRAWN = re.compile(r"<mi>w</mi><mrow>(.*?)</mrow>")
SECTIONS = [
    {"scene": "backward"},
    {"scene": "update"},
    {"scene": "graph"},
    {"scene": "landscape", "parameters": ["W1[2,1]", "W2[1,2]"]},
]


def film(folder: Path, width: int) -> Source:
    path = folder / "film.json"
    tree = {
        "dataset": {"points": 40},
        "network": {"layers": [2, 2, width, 2], "activation": "tanh"},
        "parameters": {"train": {"steps": 4, "optimizer": "sgd", "learning_rate": 0.5, "seed": 6}},
        "sections": SECTIONS,
    }
    path.write_text(json.dumps(tree), encoding="utf-8")
    return load(path)


def weights_in(source: Source) -> tuple[list[str], list[str]]:
    """List the indices of every weight that the words name, and that the transcript's formulas name."""
    timeline = schedule(compose(source, run(source)), 30)
    told = [low or level for low, level in WEIGHT.findall(plain_script(timeline))]
    html = transcript_html(transcript(timeline), title="t", fps=30, wording=source.wording, film="f.mp4")
    return told, DRAWN.findall(html)


@pytest.mark.parametrize(("width", "comma"), [(9, False), (10, True)])
def test_all_names_of_a_film_have_the_comma_or_none(tmp_path: Path, width: int, comma: bool) -> None:
    source = film(tmp_path, width)
    told, drawn = weights_in(source)
    assert ("₂,₁" if comma else "₂₁") in told  # though both have one digit
    assert {"," in indices for indices in told} == {comma}
    assert {"<mo>,</mo>" in indices for indices in drawn} == {comma}
    assert given(source.words.writing)["between_indices"] == ("," if comma else "")
