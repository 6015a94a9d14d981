"""A plane is called a thin strip that the line cuts twice where that is so, and its letters and numbers are right."""

import json
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.boundary import boundary
from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import forward
from nnviz_core.backprop.plane import plane_stages
from nnviz_core.kinds.plane.curves import curves_among_inputs, seen_extent, why_several
from nnviz_core.kinds.plane.strip import ONE_PLACE, SATURATED, THIN, cuts_of, parts_of, strip_of
from nnviz_core.look.windows import square_around
from nnviz_core.words.numbers import format_number
from tests.fixtures.storyboards import storyboard_of
from tests.scenes.test_plane import BROAD, FOLDED, TURN, keyframe, plane_of, trained

CONFIGS = Path(__file__).parents[2] / "configs"
SHIPPED = ("plane", "collapse", "one_output")
OTHERS = {
    "one curve": keyframe(TURN),
    "linear": keyframe(TURN, activation="identity"),
    "folded": FOLDED,
    "one neuron": trained([2, 2, 1, 2], "tanh"),
    "broad": BROAD,
    "broad, with thin cuts": keyframe(
        [[3.7, 3.3], [3.3, 3.7]], bias=(1.0, -1.0), last=([[0, 0], [1, -1]], [0.0, -0.4])
    ),
    "relu": trained([2, 2, 2, 2], "relu", steps=400),
}


@cache
def shipped(name):
    """Return what the plane of a shipped film draws."""
    [section] = [each for each in storyboard_of(CONFIGS / f"{name}.toml").sections if each.scene == "plane"]
    return section.subject


def labels_of(subject, inputs):
    """Return the classes of inputs (n, 2)."""
    return output_of(subject.network).predicted(forward(subject.network, inputs).logits)


def last_plane(subject, inputs):
    """Return where inputs (n, 2) come to, and half the side of what is seen there."""
    half = square_around(plane_stages(subject.network, subject.dataset.x)[-1].points)[2]
    return plane_stages(subject.network, inputs)[-1].points, half


def flooded(labels):
    """Number connected parts one after the other, place by place."""
    ids, waiting = np.full(labels.shape, -1), []
    for start in np.ndindex(labels.shape):
        if ids[start] < 0:
            number = int(np.ravel_multi_index(start, labels.shape))
            ids[start], waiting = number, [start]
        while waiting:
            i, j = waiting.pop()
            for k, m in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                inside = 0 <= k < labels.shape[0] and 0 <= m < labels.shape[1]
                if inside and ids[k, m] < 0 and labels[k, m] == labels[i, j]:
                    ids[k, m] = number
                    waiting.append((k, m))
    return ids


@pytest.mark.parametrize("seed", range(8))
def test_parts_are_what_a_flood_fills(seed):
    labels = np.random.default_rng(seed).integers(0, 2 + seed % 2, (9, 13))
    np.testing.assert_array_equal(parts_of(labels), flooded(labels))


def test_a_winding_part_is_one():
    labels = np.ones((9, 9), dtype=int)
    labels[1::4, :-1] = labels[3::4, 1:] = 0
    np.testing.assert_array_equal(parts_of(labels), flooded(labels))


@pytest.mark.parametrize("name", SHIPPED)
def test_all_ways_from_one_end_to_the_other_lead_through_the_middle_of_another_class(name):
    subject = shipped(name)
    first, second, third = strip_of(subject)
    assert [part.letter for part in (first, second, third)] == ["A", "B", "C"]
    assert first.label == second.label != third.label
    rng = np.random.default_rng(0)
    for _ in range(40):
        start, end = (part.places[rng.integers(len(part.places))] for part in (first, second))
        corner = rng.uniform(-1, 1, 2)
        way = np.concatenate([np.linspace(start, corner, 400), np.linspace(corner, end, 400)])
        assert (labels_of(subject, way) == third.label).any()
    assert first.places[:, 0].mean() < second.places[:, 0].mean()


@pytest.mark.parametrize("name", SHIPPED)
def test_the_parts_are_all_that_there_is_and_lie_where_their_class_is_given(name):
    subject = shipped(name)
    parts = strip_of(subject)
    for part in parts:
        assert (labels_of(subject, part.places) == part.label).all()
    everything = np.concatenate([part.places for part in parts])
    assert len(np.unique(everything, axis=0)) == len(everything) == 161 * 161


@pytest.mark.parametrize("name", SHIPPED)
def test_a_strip_is_thin_and_each_of_its_cuts_holds_a_whole_curve(name):
    subject = shipped(name)
    extent = seen_extent(subject)
    side = np.linspace(-extent, extent, 700)
    places, half = last_plane(subject, np.stack(np.meshgrid(side, side), axis=-1).reshape(-1, 2))
    cells = np.unique(np.floor(places / (half / 200)), axis=0)
    assert len(cells) * (half / 200) ** 2 < 2 * THIN * (2 * half) ** 2  # cells at its edges are counted whole
    curves = [curve for curve in boundary(subject.network, extent=extent, cells=120) if len(curve) > 3]
    assert len(curves) == 2
    met = [last_plane(subject, curve)[0] for curve in curves]
    assert all(np.ptp(each, axis=0).max() < ONE_PLACE * half for each in met)
    assert np.abs(met[0].mean(axis=0) - met[1].mean(axis=0)).max() > 0.5 * half


@pytest.mark.parametrize("name", OTHERS)
def test_other_planes_are_no_strips(name):
    subject = plane_of(OTHERS[name]).timed.section.subject
    assert strip_of(subject) is None and cuts_of(subject) == ()


@pytest.mark.parametrize("name", ["broad", "broad, with thin cuts"])
def test_a_plane_with_two_cuts_is_no_strip_where_it_covers_much(name):
    subject = plane_of(OTHERS[name]).timed.section.subject
    assert len(curves_among_inputs(subject)) == 2
    assert why_several(subject, curves_among_inputs(subject)) == "apart"


def test_a_plane_that_went_through_one_neuron_is_a_strip_without_area():
    subject = plane_of(trained([2, 1, 2, 2], "tanh")).timed.section.subject
    assert strip_of(subject) is not None


def test_three_classes_make_no_strip():
    assert strip_of(shipped("three_classes")) is None


@pytest.mark.parametrize(("name", "cuts"), [("plane", 2), ("collapse", 2), ("one_output", 0)])
def test_a_cut_tells_the_scores_along_its_curve_which_the_activation_brings_together(name, cuts):
    subject = shipped(name)
    found, curves = cuts_of(subject), curves_among_inputs(subject)
    assert len(found) == cuts
    for cut in found:
        z = plane_stages(subject.network, curves[cut.curve])[-2].points[:, cut.neuron]
        assert (cut.least, cut.most) == (z.min(), z.max())
        assert np.abs(np.tanh([cut.least, cut.most]) - cut.limit).max() < SATURATED
        assert [shown.text for shown in cut.numbers] == [format_number(z.min()), format_number(z.max())]
        assert cut.numbers[0].text != cut.numbers[1].text


def test_the_trace_has_the_cuts():
    [section] = [each for each in storyboard_of(CONFIGS / "plane.toml").sections if each.scene == "plane"]
    tree = json.loads(json.dumps(section.tree))
    for k, cut in enumerate(cuts_of(section.subject)):
        assert tree["cuts"][k] == {"neuron": cut.neuron + 1, "z": [cut.least, cut.most], "limit": cut.limit}
        assert [shown.place for shown in cut.numbers] == [f"cuts[{k}].z[0]", f"cuts[{k}].z[1]"]
