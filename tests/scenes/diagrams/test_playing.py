"""What diagrams play: true numbers, at the times that are asked for, beside whatever else Manim plays."""

from typing import Any

import manim as m
import numpy as np
import pytest

from nnviz_core import Film, RefusalError, load
from nnviz_core.words.numbers import format_number, format_signed
from nnviz_scenes import DiagramRun, EquationStrip, LossCurve, NetworkDiagram, PlaneDiagram

from .conftest import INK, PlayScene, Shot, extent, played

# --- numbers ---------------------------------------------------------------------------------------


def test_numbers_of_a_forward_pass_are_those_of_the_trace(film: Film, network: NetworkDiagram) -> None:
    assert "layers[0].z[0]" not in network.numbers
    played(network.forward())
    traced = film.trace(5, 7)
    numbers = network.numbers
    for i, layer in enumerate(traced.layers):
        for j in range(2):
            assert numbers[f"layers[{i}].z[{j}]"] == format_signed(layer.z[j])
            assert numbers[f"layers[{i}].bias[{j}]"] == format_signed(layer.bias[j])
            for k in range(2):
                assert numbers[f"layers[{i}].weights[{j}][{k}]"] == format_signed(layer.weights[j, k])
    assert numbers["layers[0].a[1]"] == format_signed(traced.layers[0].a[1])
    assert [numbers[f"probs[{j}]"] for j in (0, 1)] == [format_number(p) for p in traced.said]
    assert numbers["loss"] == format_number(traced.loss)


def test_numbers_of_a_backward_pass_are_those_of_the_trace(film: Film, network: NetworkDiagram) -> None:
    played(network.backward())
    for i, layer in enumerate(film.trace(5, 7).layers):
        for j in range(2):
            assert network.numbers[f"layers[{i}].delta[{j}]"] == format_signed(layer.delta[j])
            for k in range(2):
                assert network.numbers[f"layers[{i}].weight_grad[{j}][{k}]"] == format_signed(layer.weight_grad[j, k])
    assert network.numbers["x_grad[0]"] == format_signed(film.trace(5, 7).x_grad[0])
    assert {"sample.x[0]", "layers[0].z[0]", "layers[1].a[1]", "loss"} <= set(network.numbers)  # they stay


def test_an_update_leads_to_the_parameters_of_the_next_step_of_the_training(
    film: Film, network: NetworkDiagram
) -> None:
    played(network.update())
    after = film.trace(6, 7).layers
    for i, layer in enumerate(after):
        for j in range(2):
            assert network.numbers[f"after.layers[{i}].bias[{j}]"] == format_signed(layer.bias[j])
            for k in range(2):
                assert network.numbers[f"after.layers[{i}].weights[{j}][{k}]"] == format_signed(layer.weights[j, k])


def test_a_number_is_there_when_it_is_seen_and_not_before(network: NetworkDiagram) -> None:
    run = network.forward(layer=1)
    run.begin()
    assert "sample.x[0]" not in network.numbers
    run.interpolate(0.5)
    assert "sample.x[0]" in network.numbers
    assert "layers[0].a[1]" not in network.numbers
    run.interpolate(1)
    assert "layers[0].a[1]" in network.numbers
    assert "layers[1].z[0]" not in network.numbers
    run.finish()


@pytest.mark.parametrize(
    ("of", "places"),
    [
        ("z", {"layers[1].weights[0][1]", "layers[1].a_in[0]", "layers[1].bias[0]", "layers[1].z[0]"}),
        ("a", {"layers[1].z[0]", "layers[1].a[0]"}),
        ("delta", {"layers[1].a_grad[0]", "layers[1].slope[0]", "layers[1].delta[0]"}),
        ("a_grad", {"layers[2].weights[1][0]", "layers[2].delta[0]", "layers[1].a_grad[0]"}),
        ("weight_grad", {"layers[1].delta[0]", "layers[1].a_in[1]", "layers[1].weight_grad[0][1]"}),
        ("loss", {"loss"}),
    ],
)
def test_an_equation_has_the_numbers_of_the_trace(of: str, places: set[str], film: Film) -> None:
    strip = EquationStrip(film, of, layer=2, neuron=0, source=1, snapshot=5, sample=7, background=INK)
    traced = film.trace(5, 7)
    assert places <= set(strip.numbers)
    for place, text in strip.numbers.items():
        if place:
            assert text == format_number(value_at(traced, place)), place
    assert strip.numbers["loss" if of == "loss" else max(places)].replace("−", "-") in strip.text.replace("−", "-")


def value_at(traced: object, place: str) -> float:
    """Look up a place such as layers[0].z[1] in a traced sample."""
    value = traced
    if place.startswith("probs"):
        place = place.replace("probs", "said")
    for name in place.replace("]", "").replace("[", ".").split("."):
        value = value[int(name)] if name.isdigit() else getattr(value, name)
    return float(value)


def test_a_strip_is_written_from_the_left_and_nothing_of_what_stood_there_is_left(film: Film, shoot: Shot) -> None:
    strip = EquationStrip(film, "z", snapshot=5, sample=7, background=INK)
    whole, run = shoot(strip), strip.write(rate_func=m.linear)
    run.begin()
    run.interpolate(0.5)
    half = shoot(strip)
    unlike = np.flatnonzero((np.abs(half.astype(int) - whole) > 20).any(axis=(0, 2)))
    assert len(unlike) > 100
    assert unlike[0] > 600  # the right half is not there yet
    run.interpolate(1)
    run.finish()
    assert np.array_equal(shoot(strip), whole)
    played(strip.then("a"))
    alone = EquationStrip(film, "a", snapshot=5, sample=7, background=INK)
    assert np.array_equal(shoot(strip), shoot(alone))


def test_the_loss_is_that_of_the_step(film: Film) -> None:
    curve = LossCurve(film, background=INK)
    played(curve.to(5))
    assert curve.numbers["course.loss[5]"] == format_number(film.trace(5).tree["dataset"]["loss"])
    played(curve.draw())
    assert curve.numbers["course.step[12]"] == "12"
    played(curve.to(5))
    assert "course.loss[5]" in curve.numbers


# --- order and time ----------------------------------------------------------------------------------


def test_a_pass_goes_on_where_it_stands_and_begins_again_when_it_is_over(network: NetworkDiagram) -> None:
    first, second, third = network.forward(layer=1), network.forward(layer=2), network.forward()
    assert (first.first, first.last) == (1, second.first)
    assert second.last == third.first
    assert third.last == len(network.scripts["forward"].acts)
    again = network.forward()
    assert (again.first, again.last) == (1, third.last)
    played(first)
    played(third)  # what was left out has happened
    assert {"layers[1].a[0]", "loss"} <= set(network.numbers)
    played(again)
    assert "loss" in network.numbers


def test_a_layer_that_was_played_can_be_played_once_more(network: NetworkDiagram) -> None:
    played(network.forward())
    played(network.forward(layer=2))
    assert "layers[1].a[1]" in network.numbers
    assert "layers[2].z[0]" not in network.numbers
    with pytest.raises(LookupError, match="there is no layer 4; give one from 1 to 3"):
        network.forward(layer=4)


def test_the_picture_of_a_moment_does_not_depend_on_those_before_it(network: NetworkDiagram, shoot: Shot) -> None:
    other = network.copy()
    run, jump = network.forward(), other.forward()
    run.begin()
    for alpha in np.linspace(0, 0.4, 9):
        run.interpolate(float(alpha))
    jump.begin()
    jump.interpolate(0.9)
    jump.interpolate(0.4)  # back
    assert np.abs(shoot(network).astype(int) - shoot(other)).max() <= 2
    assert other.numbers == network.numbers


def test_an_easing_that_comes_back_leaves_the_first_picture(network: NetworkDiagram, shoot: Shot) -> None:
    before = shoot(network)
    played(network.forward(rate_func=m.there_and_back))
    assert np.abs(before.astype(int) - shoot(network)).max() <= 2
    played(network.forward(layer=1))
    assert "layers[0].a[1]" in network.numbers


def test_run_time_and_easing_are_those_that_are_asked_for(network: NetworkDiagram) -> None:
    run = network.forward(run_time=3, rate_func=m.smooth)
    assert isinstance(run, DiagramRun)
    assert (run.run_time, run.rate_func) == (3, m.smooth)
    assert 6 < network.copy().backward().run_time < 20


def test_copies_play_for_themselves(network: NetworkDiagram, shoot: Shot) -> None:
    other = network.copy()
    still = shoot(network)
    played(other.forward())
    assert "loss" in other.numbers
    assert "loss" not in network.numbers
    assert np.array_equal(shoot(network), still)
    assert not np.array_equal(shoot(other), still)


# --- in scenes -----------------------------------------------------------------------------------------


def test_manim_plays_them_one_after_the_other_and_side_by_side(
    network: NetworkDiagram, plane: PlaneDiagram, scene: PlayScene
) -> None:
    def construct(lecture: m.Scene) -> None:
        lecture.play(m.Succession(network.forward(layer=1, run_time=1), network.forward(layer=2, run_time=1)))
        assert {"layers[1].a[0]"} <= set(network.numbers)
        together = m.AnimationGroup(network.forward(run_time=1), plane.bend(1, run_time=2), m.Create(m.Square()))
        lecture.play(together)
        lecture.play(m.LaggedStart(network.backward(layer=3, run_time=1), plane.bend(2, run_time=1), lag_ratio=0.5))

    lecture = scene(construct)
    assert {network, plane} <= set(lecture.mobjects)
    assert network.numbers["layers[2].delta[0]"]
    assert lecture.renderer.time == pytest.approx(2 + 2 + 1.5, abs=0.5)


@pytest.mark.parametrize("turn", [1, -1])
def test_a_diagram_moves_while_it_plays(turn: int, network: NetworkDiagram, scene: PlayScene, shoot: Shot) -> None:
    other = network.copy()

    def construct(lecture: m.Scene) -> None:
        lecture.add(network)
        both = [network.animate.scale(0.5).to_edge(m.LEFT).set_opacity(0.8), network.forward(layer=1)][::turn]
        lecture.play(*both, run_time=1)

    scene(construct)
    played(other.forward(layer=1))
    other.scale(0.5).to_edge(m.LEFT).set_opacity(0.8)
    assert np.abs(shoot(network).astype(int) - shoot(other)).mean() < 0.05


def test_it_becomes_something_else_and_comes_back(network: NetworkDiagram, scene: PlayScene, shoot: Shot) -> None:
    whole, circle = shoot(network), m.Circle(radius=1.5, stroke_width=12)

    def construct(lecture: m.Scene) -> None:
        lecture.add(network)
        network.save_state()
        lecture.play(m.Transform(network, circle), run_time=0.4)
        left, top, right, bottom = extent(shoot(network))
        assert (right - left, bottom - top) == pytest.approx((282, 282), abs=14)
        lecture.play(m.Restore(network), run_time=0.4)
        assert np.abs(whole.astype(int) - shoot(network)).mean() < 0.05
        lecture.play(m.FadeTransform(network, m.Square()), run_time=0.4)

    scene(construct)


def test_after_a_transform_it_plays_on(network: NetworkDiagram, scene: PlayScene, shoot: Shot) -> None:
    other = network.copy()

    def construct(lecture: m.Scene) -> None:
        lecture.play(m.ReplacementTransform(m.Circle(), network), run_time=0.4)
        lecture.play(network.forward(layer=1), run_time=0.4)

    scene(construct)
    played(other.forward(layer=1))
    assert np.abs(shoot(network).astype(int) - shoot(other)).max() <= 2


def test_a_neuron_and_an_edge_can_be_pointed_at(network: NetworkDiagram, scene: PlayScene, shoot: Shot) -> None:
    neuron, edge = network.neuron(1, 0), network.edge(2, 1, 0)
    before = shoot(network)
    frame = m.SurroundingRectangle(neuron)
    assert frame.width == pytest.approx(neuron.width + 0.2)
    assert neuron.get_center()[0] < edge.get_center()[0] < network.neuron(2, 0).get_center()[0]

    def construct(lecture: m.Scene) -> None:
        lecture.add(network)
        lecture.play(m.Indicate(neuron), m.Indicate(edge), m.Create(frame), run_time=0.4)
        lecture.play(network.forward(layer=1), run_time=0.4)

    scene(construct)
    assert network.neuron(1, 0) is neuron  # also after it has played, and with what has come
    assert len(neuron.family_members_with_points()) > 6
    assert not np.array_equal(before, shoot(network))
    with pytest.raises(LookupError, match="there is no neuron 2 in layer 1"):
        network.neuron(1, 2)


# --- what is refused -------------------------------------------------------------------------------------


def test_what_a_film_does_not_have_is_refused_in_a_sentence(film: Film, plane: PlaneDiagram) -> None:
    with pytest.raises(RefusalError, match="there is no snapshot"):
        NetworkDiagram(film, snapshot=7)
    with pytest.raises(RefusalError, match="there is no sample 900"):
        EquationStrip(film, sample=900)
    with pytest.raises(LookupError, match="give one from 0 to 1"):
        EquationStrip(film, "z", neuron=2)
    with pytest.raises(LookupError, match=r"there is no step 13; give one from 0 to 12"):
        LossCurve(film).to(13)
    with pytest.raises(LookupError, match="it has linear 1, shift 1, bend 1"):
        plane.bend(layer=3)
    sections = [{"scene": "title"}]
    wide = load({"network": {"layers": [2, 3, 2]}, "parameters": {"train": {"steps": 1}}, "sections": sections})
    with pytest.raises(RefusalError, match=r"a PlaneDiagram needs hidden layers of 2 neurons or 1; .* NetworkDiagram"):
        PlaneDiagram(wide)


def test_a_step_without_a_rate_is_refused_with_the_call_that_has_one() -> None:
    rng = np.random.default_rng(0)
    weights = [rng.normal(size=shape) for shape in ((4, 2), 4, (2, 4), 2)]
    film = load({"sections": [{"scene": "title"}]}, weights=weights)
    network = NetworkDiagram(film)
    with pytest.raises(RefusalError, match=r"write NetworkDiagram\(film, learning_rate=0\.5\)"):
        network.update()
    assert NetworkDiagram(film, learning_rate=0.5).update().run_time > 0
    with pytest.raises(RefusalError, match="a LossCurve needs two snapshots or more"):
        LossCurve(film)


@pytest.mark.parametrize("rate", [0, -0.5, "0.5", True, float("nan"), 2e6])
def test_a_learning_rate_that_is_none_is_refused_in_a_sentence(film: Film, rate: Any) -> None:
    with pytest.raises(RefusalError, match=r"learning_rate is .*; give a number above 0"):
        NetworkDiagram(film, learning_rate=rate)


def test_the_opengl_renderer_is_refused_in_a_sentence(film: Film) -> None:
    with m.tempconfig({"renderer": "opengl"}), pytest.raises(ValueError, match="Cairo renderer"):
        LossCurve(film)
