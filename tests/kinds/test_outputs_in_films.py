"""What films say of an output: probability only where it is one, class only where there is one."""

import json
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.config.loading import load, load_tree
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.table import motion_words, number_name
from nnviz_core.kinds.update.actions import UpdateSubject
from nnviz_core.kinds.update.captions import loss_words, pull_words
from nnviz_core.story.beats import Section
from nnviz_core.story.export import pass_arrays, pass_table
from nnviz_core.story.run import run
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.formula.mathml import equation_mathml
from nnviz_core.words.formula.speech import equation_words
from tests.fixtures.storyboards import storyboard_of

MAZUR = Path(__file__).parents[2] / "configs/textbook/mazur.toml"
ENDINGS = [(ending, outputs) for ending in OUTPUTS for outputs in (1, 2, 3) if outputs > 1 or ending[0] != "softmax"]
NAMES = [f"{'-'.join(ending)}-{outputs}" for ending, outputs in ENDINGS]


def sections(ending: tuple[str, str], outputs: int, sample: object = 0) -> tuple[Section, ...]:
    """Compose a film of a network with this end, trained for a little."""
    scenes = [{"scene": "forward"}, {"scene": "backward", "jacobian": True}, {"scene": "cost"}]
    tree = {
        "dataset": {"kind": "xor_corners", "points": 12},
        "network": {"layers": [2, 2, outputs], "output": ending[0], "loss": ending[1]},
        "parameters": {"train": {"steps": 3, "learning_rate": 0.1}},
        "sections": [{**each, "sample": sample} for each in scenes] + [{"scene": "plane"}] * (outputs < 3),
    }
    source = load_tree(tree, Path("film.toml"), json.dumps(tree), name="film.toml")
    return compose(source, run(source)).sections


def everything_said(section: Section) -> str:
    """Return the captions, motions and names of numbers of a section."""
    captions = [beat.caption.text for beat in section.beats if beat.caption]
    motions = [motion_words(beat.action, section) for beat in section.beats]
    names = [number_name(shown.place, section).whole for beat in section.beats for shown in beat.numbers]
    return " ".join([*captions, *motions, *map(str, names)]).lower()


@pytest.mark.parametrize(("ending", "outputs"), ENDINGS, ids=NAMES)
def test_a_film_speaks_of_probabilities_where_outputs_are_some_and_nowhere_else(
    ending: tuple[str, str], outputs: int
) -> None:
    probable = OUTPUTS[ending].probabilities
    forward, backward, *others = sections(ending, outputs)
    for section in (forward, backward):
        assert ("probabilit" in everything_said(section)) == probable
        assert ("probs" in section.tree) == probable
    assert probable or not any("probabilit" in everything_said(section) for section in others)
    assert ("squared" in everything_said(forward)) == (ending[1] == "squared_error")


@pytest.mark.parametrize(("ending", "outputs"), ENDINGS, ids=NAMES)
def test_every_equation_of_an_end_can_be_said_and_written(ending: tuple[str, str], outputs: int) -> None:
    words = catalogue("en")
    for section in sections(ending, outputs)[:2]:
        for equation in (beat.equation for beat in section.beats if beat.equation):
            assert equation_words(equation, words) and equation_mathml(equation).startswith("<math>")
            assert not (OUTPUTS[ending].probabilities is False and "probs" in str(equation.numbers))


@pytest.mark.parametrize("ending", [ending for ending in OUTPUTS if ending[0] != "softmax"], ids="-".join)
def test_a_sample_with_numbers_for_an_answer_has_no_class_in_its_film(ending: tuple[str, str]) -> None:
    forward, backward, _, _ = sections(ending, 2, sample={"x": [0.3, -0.4], "y": [0.25, 0.75]})
    for section in (forward, backward):
        assert section.tree["sample"] == {"index": None, "x": [0.3, -0.4], "y": [0.25, 0.75]}
        assert "class" not in everything_said(section)
    assert "its targets are 0.25 and 0.75" in everything_said(forward)
    shown = {number.place: number.text for beat in forward.beats if beat.caption for number in beat.caption.numbers}
    assert (shown["sample.y[0]"], shown["sample.y[1]"]) == ("0.25", "0.75")


def test_a_step_of_one_point_is_not_called_a_mean_and_one_of_many_is() -> None:
    words = catalogue("en")
    alone = storyboard_of(MAZUR).sections[-1].subject
    assert isinstance(alone, UpdateSubject) and len(alone.point_gradients) == 1
    assert pull_words(alone, words).startswith("It wants w₁₂⁽²⁾ smaller: with one point,")
    assert loss_words(alone, words).text == "The loss falls from 0.30 to 0.28."
    many = storyboard_of(MAZUR.parents[1] / "update.toml").sections[-1].subject
    assert isinstance(many, UpdateSubject)
    assert "It wants" not in pull_words(many, words) and loss_words(many, words).text.startswith("The mean loss of all")


def test_a_table_and_arrays_have_the_targets_instead_of_a_class() -> None:
    section = storyboard_of(MAZUR).sections[1]
    text = pass_table(section.tree)
    assert "class" not in text and "accuracy" not in text and "y            +0.010      +0.99" in text
    arrays = pass_arrays(section.subject.passed)
    assert arrays["y"].tolist() == [0.01, 0.99] and "class" not in arrays and "probs" not in arrays


def test_points_with_numbers_have_no_classes_to_show() -> None:
    dataset = run(load(MAZUR)).dataset
    assert np.array_equal(dataset.x, [[0.05, 0.10]])
    with pytest.raises(LookupError, match="numbers"):
        _ = dataset.labels
