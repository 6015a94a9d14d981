"""Colours can be read, and told apart, in both themes and by colour-blind eyes."""

import itertools

import numpy as np
import pytest

from nnviz_core.look.colours import blend, contrast, linear_rgb
from nnviz_core.look.theme import LINE_TONES, TEXT_TONES, THEMES, Theme

PAIRS = (("class0", "class1"), ("positive", "negative"), ("signal", "gradient"))
# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB
SEEN_BY = {
    "protan": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deutan": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
}
XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
WHITE = XYZ.sum(axis=1)


def lab(colour: str, matrix: np.ndarray) -> np.ndarray:
    """Return CIELAB of a colour as an eye sees it."""
    ratio = XYZ @ np.clip(matrix @ linear_rgb(colour), 0, 1) / WHITE
    f = np.where(ratio > 0.008856, np.cbrt(ratio), 7.787 * ratio + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.fixture(params=sorted(THEMES))
def theme(request: pytest.FixtureRequest) -> Theme:
    return THEMES[request.param]


@pytest.mark.parametrize(("tone", "under"), list(itertools.product(TEXT_TONES, ("ink", "panel"))))
def test_text_has_a_contrast_of_four_and_a_half(theme: Theme, tone: str, under: str) -> None:
    assert contrast(getattr(theme, tone), getattr(theme, under)) >= 4.5


@pytest.mark.parametrize(("tone", "under"), list(itertools.product(LINE_TONES, ("ink", "panel"))))
def test_lines_have_a_contrast_of_three(theme: Theme, tone: str, under: str) -> None:
    assert contrast(getattr(theme, tone), getattr(theme, under)) >= 3


@pytest.mark.parametrize(("pair", "eye"), list(itertools.product(PAIRS, SEEN_BY)))
def test_colour_blind_eyes_tell_paired_hues_apart(theme: Theme, pair: tuple[str, str], eye: str) -> None:
    one, other = (lab(getattr(theme, tone), np.array(SEEN_BY[eye])) for tone in pair)
    assert np.linalg.norm(one - other) >= 40  # CIE 1976 difference; 2.3 is just noticeable


@pytest.mark.parametrize("eye", SEEN_BY)
def test_colour_blind_eyes_tell_three_classes_apart(theme: Theme, eye: str) -> None:
    labs = [lab(colour, np.array(SEEN_BY[eye])) for colour in theme.classes[:3]]
    assert min(np.linalg.norm(one - other) for one, other in itertools.combinations(labs, 2)) >= 30


def test_every_class_differs_from_all_that_means_something_else(theme: Theme) -> None:
    others = [getattr(theme, tone) for tone in TEXT_TONES if not tone.startswith("class")]
    for colour in theme.classes:
        rest = [each for each in (*theme.classes, *others) if each != colour]
        assert min(np.linalg.norm(lab(colour, np.eye(3)) - lab(each, np.eye(3))) for each in rest) >= 18


def test_black_on_white_has_the_largest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_a_blend_runs_from_its_start_to_its_end() -> None:
    assert blend("#102030", "#f0e0d0", share=0) == "#102030"
    assert blend("#102030", "#f0e0d0", share=1) == "#f0e0d0"
