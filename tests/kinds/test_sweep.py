"""A sweep's numbers, and where it rests."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.backprop.network import from_vector, to_vector, weight_indices
from nnviz_core.backprop.passes import record_class
from nnviz_core.config.loading import load
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.sweep.actions import SweepSubject, SweepTo
from nnviz_core.kinds.sweep.readings import MOST_SLIDERS, slider_rows
from nnviz_core.kinds.sweep.rests import APPROACH, rests, stretches
from nnviz_core.story.beats import Section
from nnviz_core.story.run import run
from nnviz_core.story.script import resolve
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.numbers import format_number

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "tests/data/networks"
SWEEPS = [ROOT / "configs/sweep.toml", *sorted(KEPT.glob("sweep_*.toml"))]


def section_of(path: Path) -> Section:
    source = load(path)
    return next(each for each in compose(source, run(source)).sections if each.scene == "sweep")


@pytest.fixture(scope="module", params=SWEEPS, ids=lambda path: path.stem)
def section(request: pytest.FixtureRequest) -> Section:
    return section_of(request.param)


def subject_of(section: Section) -> SweepSubject:
    assert isinstance(section.subject, SweepSubject)
    return section.subject


def kept(name: str) -> Section:
    return section_of(KEPT / f"{name}.toml")


def test_every_value_holds_the_numbers_of_its_own_pass(section: Section) -> None:
    subject = subject_of(section)
    for index in (0, subject.count // 2, subject.count - 1):
        network = from_vector(subject.vectors[index], subject.base.shape, subject.base.activations)
        passed = record_class(network, np.array(subject.samples[index].x), subject.samples[index].label)
        assert subject.numbers["loss"][index] == pytest.approx(passed.loss, rel=1e-12)
        for layer, z, a in zip(passed.layers, subject.followed.zs, subject.followed.a_s, strict=True):
            np.testing.assert_allclose(z[index], layer.z, rtol=1e-12, atol=1e-15)
            np.testing.assert_allclose(a[index], layer.a, rtol=1e-12, atol=1e-15)
        flat = np.concatenate(
            [part.ravel() for layer in passed.layers for part in (layer.weight_grad, layer.bias_grad)]
        )
        np.testing.assert_allclose(subject.followed.grads[index], flat, rtol=1e-10, atol=1e-15)


@pytest.mark.parametrize("path", [SWEEPS[0], KEPT / "sweep_scale.toml", KEPT / "sweep_deep.toml"], ids=lambda p: p.stem)
def test_the_tangent_is_the_slope_of_the_curve(path: Path) -> None:
    subject = subject_of(section_of(path))
    values, loss, slope = (subject.numbers[name] for name in ("values", "loss", "slope"))
    central = (loss[2:] - loss[:-2]) / (values[2:] - values[:-2])
    np.testing.assert_allclose(slope[1:-1], central, atol=0.06 * np.abs(slope).max())
    assert np.abs(slope).max() > 1e-3


def test_only_what_is_swept_moves(section: Section) -> None:
    subject = subject_of(section)
    still = np.delete(subject.vectors, list(subject.moved), axis=1)
    assert (still == still[0]).all()
    assert len(subject.moved) == {"parameter": 1, "sample": 0}.get(subject.kind, len(subject.moved))


def test_a_factor_moves_all_weights_of_its_layer_in_proportion() -> None:
    subject = subject_of(kept("sweep_scale"))
    assert subject.moved == weight_indices(1, subject.base.shape)
    weights = to_vector(subject.base)[list(subject.moved)]
    np.testing.assert_allclose(subject.numbers["moved"], subject.numbers["values"][:, None] * weights)


def test_a_sweep_over_samples_goes_through_them_in_order_and_leaves_the_network() -> None:
    subject = subject_of(kept("sweep_samples"))
    assert [sample.index for sample in subject.samples] == list(range(130, 161))
    np.testing.assert_array_equal(subject.numbers["x"], subject.dataset.x[130:161])
    assert (subject.vectors == to_vector(subject.base)).all()


def test_every_number_resolves_into_the_trace(section: Section) -> None:
    for beat in section.beats:
        for shown in (*beat.numbers, *(beat.caption.numbers if beat.caption else ())):
            assert resolve(section.tree, shown.place) is not None


def test_the_motions_lead_from_rest_to_rest_and_replace_every_number_that_moves(section: Section) -> None:
    sweeps = [beat for beat in section.beats if isinstance(beat.action, SweepTo)]
    stops = [beat.action.index for beat in sweeps if isinstance(beat.action, SweepTo)]
    assert stops == sorted(set(stops))
    assert stops[-1] == subject_of(section).count - 1
    for before, beat in pairwise(sweeps):
        assert set(beat.replaces) == {shown.place for shown in before.numbers}


def test_it_rests_where_the_loss_of_the_sample_is_lowest_and_says_where_that_of_all_points_is_not() -> None:
    subject = subject_of(section_of(SWEEPS[0]))
    lowest, mean = int(subject.numbers["loss"].argmin()), subject.numbers["mean_loss"]
    said = dict(rests(subject, catalogue("en")))[lowest].text
    assert f"w₂₁⁽¹⁾ = {format_number(float(subject.numbers['values'][lowest]))}" in said
    assert mean[lowest] > 1.5 * mean.min()
    assert f"the mean is {format_number(mean[lowest])}, at best {format_number(mean.min())}" in said
    assert abs(subject.numbers["slope"][lowest]) < 1e-3 * np.abs(subject.numbers["slope"]).max()


def test_where_the_mean_loss_is_low_too_the_gradient_is_told() -> None:
    subject = subject_of(section_of(SWEEPS[0]))
    lowest = int(subject.numbers["loss"].argmin())
    alike = replace(subject, numbers={**subject.numbers, "mean_loss": subject.numbers["loss"]})
    said = dict(rests(alike, catalogue("en")))[lowest].text
    assert "mean" not in said and format_number(float(subject.numbers["slope"][lowest])) in said


@pytest.mark.parametrize("name", ["sweep_deep", "sweep_scale"])
def test_a_slope_that_only_becomes_small_is_no_event(name: str) -> None:
    said = [caption.text for _, caption in rests(subject_of(kept(name)), catalogue("en"))]
    assert not any("Neuron" in text for text in said)


def test_a_relu_is_said_to_turn_off_where_its_slope_becomes_zero() -> None:
    subject = subject_of(kept("sweep_wide"))
    found = rests(subject, catalogue("en"))
    index, caption = next((index, caption) for index, caption in found if "turns off" in caption.text)
    assert caption.text.startswith("Neuron 3 of layer 2")
    assert subject.followed.slopes[1][index - 1 : index + 1, 2].tolist() == [1.0, 0.0]


def test_samples_are_called_hardest_and_easiest_by_their_loss() -> None:
    subject = subject_of(kept("sweep_samples"))
    loss = subject.numbers["loss"]
    for index, caption in rests(subject, catalogue("en"))[:-1]:
        assert ("hardest" in caption.text) == (loss[index] == loss.max())
        assert ("easiest" in caption.text) == (loss[index] == loss.min())


def test_a_panel_that_is_too_small_keeps_the_slider_that_moves() -> None:
    subject = subject_of(kept("sweep_wide"))
    rows = slider_rows(subject)
    assert len(rows) == MOST_SLIDERS < to_vector(subject.base).size
    assert set(subject.moved) <= set(rows)


@pytest.mark.parametrize("path", SWEEPS, ids=lambda path: path.stem)
def test_captions_are_short(path: Path) -> None:
    assert all(len(beat.caption.text) <= 80 for beat in section_of(path).beats if beat.caption)


@pytest.mark.parametrize("path", SWEEPS, ids=lambda path: path.stem)
def test_what_is_seen_at_a_rest_is_said_on_the_last_of_the_way(path: Path) -> None:
    subject = subject_of(section_of(path))
    ways = list(stretches(subject, catalogue("en")))
    assert [(each.end, each.caption) for each in ways if each.rests] == rests(subject, catalogue("en"))
    assert [each.start for each in ways] == [0, *(each.end for each in ways[:-1])]
    assert all(each.end - each.start <= 2 * APPROACH * subject.count for each in ways if each.rests)
