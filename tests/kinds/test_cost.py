"""What is said of the cost of a gradient follows from counts of that network."""

import json
from pathlib import Path
from typing import Any

import pytest

from nnviz_core.backprop.cost import cost_of
from nnviz_core.config.loading import load
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.cost.actions import CostSubject
from nnviz_core.kinds.cost.story import growth, networks_beside
from nnviz_core.story.beats import Section
from nnviz_core.story.run import run
from nnviz_core.words.numbers import format_count
from tests.scenes.update_films import FILMS, with_section

TAME = [name for name in FILMS if name != "wild"]


def composed(folder: Path, tree: dict[str, Any], **section: Any) -> Section:
    path = folder / "film.json"
    path.write_text(json.dumps({"title": "A film", **with_section(tree, "cost", **section)}), "utf-8")
    source = load(path)
    return compose(source, run(source)).sections[0]


def captions(section: Section) -> list[str]:
    return [beat.caption.text for beat in section.beats if beat.caption]


def subject_of(section: Section) -> CostSubject:
    assert isinstance(section.subject, CostSubject)
    return section.subject


def test_the_lecture_s_network_is_told_with_its_counts(tmp_path: Path) -> None:
    told = captions(composed(tmp_path, FILMS["two classes"]))
    assert "each of 18 parameters" in told[0]
    assert "two passes forward, 24 multiplications" in told[1]
    assert "36 passes forward, 432 multiplications" in told[2]
    assert "once, 12 multiplications" in told[3]
    assert "24 more" in told[4]
    assert told[5] == "The same gradient: 432 multiplications by nudging, 12 times the 36 of backpropagation."


@pytest.mark.parametrize("name", TAME)
def test_the_counts_are_those_of_the_shape(name: str, tmp_path: Path) -> None:
    section = composed(tmp_path, FILMS[name])
    counts, layers = section.tree["cost"], section.tree["layers"]
    weights = sum(len(layer["weights"]) * len(layer["weights"][0]) for layer in layers)
    assert counts["parameters"] == weights + sum(len(layer["bias"]) for layer in layers)
    assert counts["forward"] == weights
    assert counts["passes"] == 2 * counts["parameters"]
    own = counts["networks"][0]
    assert own["nudging"] == counts["passes"] * weights
    assert own["backpropagation"] == counts["forward"] + counts["backward"]
    json.dumps(dict(section.tree), allow_nan=False)


@pytest.mark.parametrize("name", TAME)
def test_times_are_exact_only_where_they_are(name: str, tmp_path: Path) -> None:
    section = composed(tmp_path, FILMS[name])
    own, [told] = subject_of(section).own, [each for each in captions(section) if "of backpropagation" in each]
    assert ("about" in told) == (own.nudging != own.backpropagation * round(own.times))


def test_that_both_give_the_same_gradient_is_checked(tmp_path: Path) -> None:
    section = composed(tmp_path, FILMS["two classes"])
    assert subject_of(section).agree
    assert any(each.startswith("The same gradient") for each in captions(section))
    wild = composed(tmp_path, FILMS["wild"])
    assert any(each.startswith("The same gradient") for each in captions(wild)) == subject_of(wild).agree


@pytest.mark.parametrize("shape", [(2, 2, 2, 2), (2, 6, 6, 2), (1, 1, 1), (2, 2, 1), (6, 6, 6, 6, 6, 6, 6, 6)])
def test_square_growth_is_said_where_the_counts_grow_so(shape: tuple[int, ...]) -> None:
    networks = networks_beside(cost_of(shape))
    small, large = networks[0], networks[-1]
    factor = large.parameters / small.parameters
    subject = CostSubject.__new__(CostSubject)
    object.__setattr__(subject, "networks", networks)
    as_square = 0.2 < large.nudging / small.nudging / factor**2 < 8
    assert (growth(subject) == "square") <= as_square
    assert growth(subject) in ("square", "faster")


def test_growth_that_is_none_is_not_called_square() -> None:
    subject = CostSubject.__new__(CostSubject)
    object.__setattr__(subject, "networks", (cost_of((1, 1, 1)), cost_of((1, 2, 1))))
    assert growth(subject) != "square"


def test_networks_as_large_as_this_one_are_left_out() -> None:
    assert [each.shape for each in networks_beside(cost_of((2, 2, 2, 2)))] == [
        (2, 2, 2, 2),
        (64, 32, 10),
        (784, 16, 16, 10),
        (784, 512, 512, 10),
    ]
    assert (64, 32, 10) not in [each.shape for each in networks_beside(cost_of((64, 30, 10)))][1:]


def test_counts_have_their_thousands_apart_and_are_rounded_from_a_million() -> None:
    assert [format_count(each) for each in (36, 8_880, 13_002, 999_999)] == ["36", "8,880", "13,002", "999,999"]
    assert format_count(1_607_680) == "1.61 × 10⁶"
