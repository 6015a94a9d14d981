"""That undoing an activation bends the boundary is said where it does so in every part of it, and nowhere else."""

import numpy as np
import pytest

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.boundary import boundary
from nnviz_core.backprop.plane import plane_stages
from nnviz_core.kinds.plane.actions import GrowSpaces
from nnviz_core.kinds.plane.curves import seen_extent
from nnviz_core.kinds.plane.undone import CURVED, STRAIGHT, can_be_undone, sagitta, undoing_bends
from nnviz_core.words.say import sentence_words
from tests.fixtures.storyboards import storyboard_of
from tests.kinds.test_plane_strip import CONFIGS as FOLDER
from tests.kinds.test_plane_strip import OTHERS, shipped
from tests.scenes.test_plane import CONFIGS, MIRROR, TURN, beats_of, keyframe, plane_of

SAID = "In a⁽¹⁾ every part of the boundary is straight. Undoing tanh bends each into a curve."
SILENT = {
    "linear": OTHERS["linear"],
    "folded": OTHERS["folded"],
    "one neuron": OTHERS["one neuron"],
    "broad, hardly curved": OTHERS["broad"],
    "relu": OTHERS["relu"],
    "leaky relu": keyframe(MIRROR, activation="leaky_relu"),
    "dead": CONFIGS["dead"],
    "six layers": CONFIGS["six layers"],
}


def test_the_shipped_boundary_is_straight_after_layer_1_and_curved_before_its_activation():
    subject = shipped("plane")
    assert undoing_bends(subject)
    curves = [each for each in boundary(subject.network, extent=seen_extent(subject), cells=120) if len(each) > 3]
    assert len(curves) == 2
    for curve in curves:
        x, _, z, a, *_ = (stage.points for stage in plane_stages(subject.network, curve))
        assert off_the_best_line(a) < 0.002
        assert min(off_the_best_line(z), off_the_best_line(x)) > 0.05


def off_the_best_line(places):
    """Return how broad places (n, 2) are across the direction in which they spread most, over how long along it."""
    middle = places - places.mean(axis=0)
    along = middle @ np.linalg.svd(middle, full_matrices=False)[2].T
    across = np.ptp(along, axis=0)
    return across[1] / across[0]


@pytest.mark.parametrize("name", ["plane", "collapse"])
def test_it_is_said_of_every_part(name):
    assert undoing_bends(shipped(name))


def test_one_part_is_spoken_of_as_one():
    scene = plane_of(keyframe(TURN))
    [beat] = beats_of(scene, GrowSpaces)
    assert beat.caption.text == "In a⁽¹⁾ the boundary is straight. Undoing tanh bends it into a curve."


def test_several_parts_are_spoken_of_as_several():
    sections = storyboard_of(FOLDER / "plane.toml").sections
    [section] = [each for each in sections if each.scene == "plane"]
    [beat] = [each for each in section.beats if isinstance(each.action, GrowSpaces)]
    assert beat.caption.text == SAID


@pytest.mark.parametrize("name", SILENT)
def test_it_is_not_said_of_others(name):
    scene = plane_of(SILENT[name])
    assert not undoing_bends(scene.timed.section.subject) and not beats_of(scene, GrowSpaces)


@pytest.mark.parametrize("name", ["three_classes", "one_output"])
def test_it_is_not_said_of_three_classes_nor_of_straight_parts(name):
    assert not undoing_bends(shipped(name))


def test_what_can_be_undone_has_no_kink_and_is_the_same_for_no_two_numbers():
    able = {name for name in ACTIVATIONS if can_be_undone(name)}
    assert {"tanh", "sigmoid", "softplus"} <= able
    assert not able & {"relu", "leaky_relu", "elu", "gelu", "gelu_tanh", "silu"}


def test_how_far_a_curve_lies_off_its_chord():
    turn = np.linspace(0, np.pi, 101)
    assert sagitta(np.stack([np.cos(turn), np.sin(turn)], axis=1)) == pytest.approx(0.5)
    assert sagitta(np.array([[0.0, 0.0], [1.0, 2.0], [3.0, 6.0]])) == pytest.approx(0.0)
    assert sagitta(np.array([[0.0, 0.0], [1.0, 2.0], [0.0, 0.0]])) == np.inf
    assert STRAIGHT < CURVED


def test_the_letter_of_a_space_is_said_with_its_layer():
    words = plane_of(keyframe(TURN)).words
    assert "a of layer one" in sentence_words(SAID, words)
