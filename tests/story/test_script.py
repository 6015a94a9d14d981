"""The film as text: a script that people read, and a timeline that programs check against the trace.

The golden scripts are written anew by the command in CONTRIBUTING.md.
"""

import json
import os
import re
from pathlib import Path

import pytest

from nnviz_core import load as load_film
from nnviz_core.config.loading import load
from nnviz_core.kinds.compose import compose
from nnviz_core.story.run import run
from nnviz_core.story.script import plain_script, resolve, script, timeline_tree
from nnviz_core.story.timeline import schedule
from nnviz_core.words.numbers import format_about, format_number, format_signed
from nnviz_core.words.phrases import percent
from tests.fixtures.storyboards import storyboard_of

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "golden"
CONFIGS = sorted((ROOT / "configs").rglob("*.toml"))


@pytest.fixture(scope="module", params=CONFIGS, ids=lambda path: path.stem)
def timeline(request):
    source = load(request.param)
    paces = [section.pace for section in source.spec.sections]
    return schedule(storyboard_of(request.param), source.spec.video.fps, paces=paces)


@pytest.fixture(scope="module")
def tree(timeline):
    return json.loads(json.dumps(timeline_tree(timeline), allow_nan=False))


@pytest.fixture(scope="module")
def trace(timeline):
    sections = [section.tree for section in timeline.storyboard.sections]
    return json.loads(json.dumps({"sections": sections}, allow_nan=False))


def shown_numbers(tree):
    return [number for section in tree["sections"] for number in section["numbers"]]


def test_the_script_is_the_golden_one(timeline):
    path = GOLDEN / f"{timeline.storyboard.name}.txt"
    text = script(timeline) + "\n"
    if os.environ.get("NNVIZ_UPDATE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def test_every_number_shown_is_a_field_of_the_trace(tree, trace):
    for number in shown_numbers(tree):
        value = resolve(trace, number["place"])
        assert number["text"] in ways_to_write(value), number


def ways_to_write(value):
    """List them: an equation may write the sign as its operator, as in 0.62 − 0.034."""
    size = format_number(abs(value))
    digits = (format_number(value, more=more) for more in (1, 2))  # where it takes them to tell it from another
    counts = (str(value), f"{value:,}")
    about = format_about(value) if value >= 1 else ""  # in a sentence that says so
    return format_number(value), *digits, format_signed(value), size, percent(value), as_error(value), *counts, about


def as_error(value):
    """Write a bound of a relative error as the badge of the gradient check does: 10⁻⁸."""
    _, exponent = f"{value:.0e}".split("e")
    return "10" + str(int(exponent)).translate(str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"))


def test_no_number_is_shown_before_or_after_its_section(tree):
    for section in tree["sections"]:
        for number in section["numbers"]:
            assert section["start_frame"] <= number["start_frame"] < number["end_frame"] <= section["end_frame"]


def test_seconds_are_frames_by_the_rate(tree):
    for section in tree["sections"]:
        for entry in [section, *section["beats"], *section["numbers"]]:
            assert entry["start_seconds"] == entry["start_frame"] / tree["fps"]
            assert entry["end_seconds"] == entry["end_frame"] / tree["fps"]


def test_the_timeline_covers_every_frame_once(tree):
    edges = [(section["start_frame"], section["end_frame"]) for section in tree["sections"]]
    assert [start for start, _ in edges] == [0, *(end for _, end in edges[:-1])]
    assert edges[-1][1] == tree["frames"]
    for section in tree["sections"]:
        beats = [(beat["start_frame"], beat["end_frame"]) for beat in section["beats"]]
        assert [start for start, _ in beats] == [section["start_frame"], *(end for _, end in beats[:-1])]
        assert beats[-1][1] == section["end_frame"]


def test_the_script_has_every_caption_and_every_section(timeline):
    text = script(timeline)
    for section in timeline.sections:
        assert f"{section.section.scene.upper()}: {section.section.heading}" in text
        for timed in section.beats:
            if timed.beat.caption:
                assert f"“{timed.beat.caption.text}”" in text


def test_a_place_is_looked_up_by_keys_and_indices():
    assert resolve({"layers": [{"z": [1.0, 2.0]}]}, "layers[0].z[1]") == 2.0


@pytest.mark.parametrize(("language", "sign"), [("en", "."), ("de", ","), ("ar", "٫")])
def test_a_plain_script_has_one_decimal_sign_in_words_and_equations(language, sign) -> None:
    tree = {
        "language": language,
        "network": {"layers": [2, 3, 2], "activation": "leaky_relu"},
        "parameters": {"train": {"steps": 20}},
        "sections": [{"scene": "forward"}, {"scene": "backward"}],
    }
    source = load_film(tree).source
    text = plain_script(schedule(compose(source, run(source)), 60))
    equations = [line for line in text.splitlines() if " = " in line or " ≈ " in line]
    assert len(equations) > 10
    assert {*re.findall(r"\d([.,٫])\d", text)} == {sign}
    assert any("LeakyReLU" in line or "leaky" in line.lower() for line in equations)
