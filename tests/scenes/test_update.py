"""The update moves the numbers and edges of the network's own stage, and stands where the backward pass ended."""

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.network import to_vector
from nnviz_core.kinds.update.actions import Average, CountLoss, DrawBatches, MoveAll, MoveOne, Spread
from nnviz_core.kinds.update.numbers import labelled_weights, loss_digits, mean_place, new_place, value_of
from nnviz_core.look.scales import log_width, units, weight_width
from nnviz_core.look.shapes import SHAPES, Shape
from nnviz_core.words.numbers import format_number, format_signed
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.frame import frame_of
from nnviz_scenes.update.layout import line_places
from nnviz_scenes.update.scene import Update
from tests.scenes.films import at_place, crowded, job_of, moments, played, visible
from tests.scenes.update_films import FILMS

TIMES = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.87, 0.95, 1.0)


def update_of(folder: Path, name: str = "two classes", *, theme: str = "dark") -> Update:
    return Update(job=job_of(FILMS[name], folder, theme=theme))


@pytest.mark.parametrize("theme", ["dark", pytest.param("light", marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", FILMS)
def test_no_text_overlaps_or_leaves_the_frame_at_any_moment(name: str, theme: str, tmp_path: Path) -> None:
    scene = update_of(tmp_path, name, theme=theme)
    for beat, t in moments(scene, TIMES):
        assert crowded(scene) == [], (beat.action, t)


@pytest.mark.parametrize("name", FILMS)
def test_every_number_reads_back_as_that_of_the_tree(name: str, tmp_path: Path) -> None:
    scene = update_of(tmp_path, name)
    for _ in played(scene):
        for view in visible(scene):
            if isinstance(view, Number) and view.place:
                value = at_place(scene.timed.section.tree, view.place)
                more = loss_digits(scene.subject) if view.place.endswith(".loss") else 0
                assert view.text in {format_number(value, more=more), format_signed(value)}, view.place


@pytest.mark.parametrize("name", ["two classes", "small"])
def test_a_gradient_of_a_bias_is_called_one(name: str, tmp_path: Path) -> None:
    scene = update_of(tmp_path, name)
    scene.prepare()
    places = [place for place in scene.views.numbers if re.fullmatch(r"mean\.layers\[\d+\]\.bias_grad\[\d+\]", place)]
    assert places
    for place in places:
        (letter,) = scene.views.partners[place]
        assert isinstance(letter, Label) and "partial b" in letter.ink.markup
        assert letter.box().right < scene.views.numbers[place].box().left


@pytest.mark.parametrize("name", FILMS)
def test_the_network_stands_from_the_first_frame(name: str, tmp_path: Path) -> None:
    scene = update_of(tmp_path, name)
    scene.prepare()
    standing = visible(scene)
    assert set(scene.views.edges.values()) <= set(standing)
    assert set(scene.views.panels.values()) <= set(standing)
    numbers = {view.place for view in standing if isinstance(view, Number)}
    assert {shown.place for shown in scene.timed.beats[0].beat.numbers} <= numbers


@pytest.mark.parametrize("name", ["two classes", "with a sample", "wide", "deeper"])
def test_edges_have_the_width_of_the_mean_gradient_as_long_as_the_legend_says_so_and_then_of_the_new_weight(
    name: str, tmp_path: Path
) -> None:
    scene = update_of(tmp_path, name)
    for beat in played(scene):
        if isinstance(beat.action, MoveOne):
            for layer, edges in scene.views.edges.items():
                gradients = scene.subject.gradient.layers[layer - 1].weights.ravel()
                widths = [log_width(scene.views.gradient_scale, value).width for value in gradients]
                assert scene.views.legend["weight_grad"][0].presence == 1
                np.testing.assert_allclose(edges.look.widths, widths)
    for layer, edges in scene.views.edges.items():
        weights = scene.subject.after.layers[layer - 1].weights.ravel()
        np.testing.assert_allclose(edges.look.widths, [weight_width(value).width for value in weights])
        assert edges.look.negative.tolist() == (weights < 0).tolist()


def test_a_weight_counts_from_old_to_new_and_its_gradient_leaves_below_it(tmp_path: Path) -> None:
    scene = update_of(tmp_path)
    below, counted = False, []
    for beat, t in moments(scene, TIMES):
        if isinstance(beat.action, MoveOne):
            subject = scene.subject
            new, gradient = (scene.views.numbers[place(subject.example)] for place in (new_place, mean_place))
            if new.alpha > 0.5 and gradient.alpha > 0.5:
                below = below or new.box().bottom > gradient.box().top
            if 0.3 <= t <= 0.74:
                counted.append(float(new.text.replace("−", "-")))
    old, end = (value_of(network, subject.example) for network in (subject.network, subject.after))
    assert below
    assert counted == sorted(counted, reverse=old > end)
    assert min(old, end) - 0.006 <= min(counted) <= max(counted) <= max(old, end) + 0.006


def test_ticks_stand_at_the_gradients_of_all_points_and_marks_at_their_means(tmp_path: Path) -> None:
    scene = update_of(tmp_path)
    for beat in played(scene):
        line, subject = scene.line, scene.subject
        if isinstance(beat.action, Spread):
            xs = np.array([stroke[0][0] for stroke in line.ticks.lines])
            slope, shift = np.polyfit(subject.point_gradients, xs, 1)
            np.testing.assert_allclose(xs, slope * subject.point_gradients + shift, atol=1e-9)
            assert line.x(subject.point_gradients).min() > line.places.start
            assert line.x(subject.point_gradients).max() < line.places.end
        if isinstance(beat.action, Average):
            assert line.mean_mark.lines[0][0][0] == pytest.approx(slope * subject.point_gradients.mean() + shift)
        if isinstance(beat.action, DrawBatches):
            for mark, batch in zip(line.batch_marks, subject.batches, strict=True):
                mean = subject.point_gradients[batch.rows].mean()
                assert mark.lines[0][0][0] == pytest.approx(slope * mean + shift)
            assert line.own.presence == 0  # it looks like those of the means


def test_the_loss_counts_from_before_to_after(tmp_path: Path) -> None:
    scene = update_of(tmp_path)
    for beat, t in moments(scene, TIMES):
        if isinstance(beat.action, CountLoss):
            assert scene.losses.after is not None
            read = float(scene.losses.after.text)
            low, high = sorted([scene.subject.loss, scene.subject.loss_after])
            assert low - 0.006 <= read <= high + 0.006
            if t == 1.0:
                assert scene.losses.after.text == format_number(
                    scene.subject.loss_after, more=loss_digits(scene.subject)
                )


@pytest.mark.parametrize("name", ["three rows", "wide", "deep"])
def test_numbers_stand_only_where_the_network_shows_them(name: str, tmp_path: Path) -> None:
    scene = update_of(tmp_path, name)
    labelled = {new_place(weight) for weight in labelled_weights(scene_subject(scene).passed, scene.subject.example)}
    for beat in played(scene):
        if isinstance(beat.action, MoveAll):
            seen = {view.place for view in visible(scene) if isinstance(view, Number) and view.place}
            assert {place for place in seen if ".weights" in place} == labelled


def scene_subject(scene: Update) -> Any:
    scene.prepare()
    return scene.subject


def test_halfway_edges_are_those_of_the_parameters_halfway(tmp_path: Path) -> None:
    scene = update_of(tmp_path)
    scene.prepare()
    subject = scene.subject
    halfway = np.concatenate(
        [np.concatenate([layer.weights.ravel(), layer.bias]) for layer in scene.looks.layers_at(0.5)]
    )
    np.testing.assert_allclose(halfway, (to_vector(subject.network) + to_vector(subject.after)) / 2)


@pytest.mark.parametrize("shape", SHAPES)
def test_the_line_of_gradients_and_what_is_said_of_it_stand_in_their_panel(shape: Shape) -> None:
    places = line_places(frame_of(shape))
    left, top, right, bottom = places.area
    assert top < places.top < places.line < bottom and left < places.start < places.end < right
    first, second = places.rows
    assert top < first - places.size and second + places.size / 3 < bottom and second - first > places.size


@pytest.mark.parametrize("name", ["with a sample", "two classes"])
def test_what_stands_around_a_neuron_is_clear_of_it_and_of_the_numbers_of_edges(name: str, tmp_path: Path) -> None:
    scene = update_of(tmp_path, name)
    scene.prepare()
    views = scene.views
    for (column, j), panel in views.panels.items():
        for letter in views.partners.get(f"mean.layers[{column - 1}].bias_grad[{j}]", ()):
            assert letter.reach().top < panel.area.bottom - units(2)  # the bar over delta, too
    for layer in range(1, len(views.edges)):
        layout = views.layout
        number_end = layout.label_place(layer, 1, 0)[0] + layout.label_slot(layer) / 2
        assert layout.name(layer, 1, tall=True).x - number_end >= 20
