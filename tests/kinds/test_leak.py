"""Leaky ReLU says its slope wherever it is shown."""

import json
from pathlib import Path

import pytest

from nnviz_core.config.loading import load
from nnviz_core.explorer.content import content_of
from nnviz_core.kinds.compose import compose
from nnviz_core.story.run import pick_sample, run, sample_pass
from nnviz_core.words.formula.text import equation_text
from nnviz_core.words.numbers import format_number
from tests.fixtures.printed import computed, half_way, sides_of

CONFIG = {
    "network": {"layers": [2, 2, 2], "activation": "leaky_relu", "leak": 0.25},
    "parameters": {"train": {"steps": 20}},
    "sections": [
        *({"scene": scene} for scene in ("title", "forward", "backward", "plane", "training", "update")),
        {"scene": "comparison", "activations": ["tanh", "leaky_relu"]},
    ],
}


@pytest.fixture
def source(tmp_path: Path):
    (tmp_path / "c.json").write_text(json.dumps(CONFIG))
    return load(tmp_path / "c.json")


def test_every_section_says_the_slope(source) -> None:
    sections = compose(source, run(source)).sections
    for section in sections[1:6]:
        assert "leaky ReLU (0.25)" in section.remark
    assert "leaky ReLU (0.25) in between" in str([beat.caption for beat in sections[0].beats])
    captions = str([beat.caption for section in sections for beat in section.beats])
    assert "leaky ReLU multiplies what is below zero by 0.25." in captions
    assert sections[6].subject.contenders[1].activation == "leaky_relu(0.25)"
    assert sections[6].tree["panels"][1]["leak"] == 0.25


def test_equations_show_the_slope_and_hold_when_computed_again(source) -> None:
    beats = compose(source, run(source)).sections[1].beats
    texts = [equation_text(beat.equation) for beat in beats if beat.equation]
    bent = [text for text in texts if "leaky ReLU(" in text]
    assert len(bent) == 2
    for text in bent:
        assert ", 0.25)" in text
        _, side, result = sides_of(text)
        assert (format_number(computed(side)) == result and not half_way(computed(side), result)) == ("≈" not in text)


def test_the_trace_names_activation_and_leak(source) -> None:
    from nnviz_core.story.export import pass_tree

    trace = run(source)
    snapshot, sample = trace.snapshots[-1], pick_sample(trace.dataset, trace.snapshots[-1].network, 0)
    passed = sample_pass(snapshot.network, sample)
    layers = pass_tree("c", trace=trace, snapshot=snapshot, sample=sample, passed=passed)["layers"]
    assert [(layer["activation"], layer.get("leak")) for layer in layers] == [("leaky_relu", 0.25), ("softmax", None)]


def test_the_page_has_the_slope_and_no_preset_of_another(source) -> None:
    trace = run(source)
    snapshot = trace.snapshots[-1]
    content = content_of(source, trace, snapshot=snapshot, sample=pick_sample(trace.dataset, snapshot.network, 0))
    assert (content.leak, content.start.activations) == (0.25, ("leaky_relu",))
    others = [preset for preset in content.presets if preset.group != source.spec.title]
    assert all("leaky_relu" not in preset.start.activations for preset in others)
