"""The update section's step is the step that training takes, and its words follow from its numbers."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnviz_core.backprop.landscape import draw_batches
from nnviz_core.backprop.network import Layer, to_vector
from nnviz_core.backprop.outputs import output_of, targets_of
from nnviz_core.backprop.passes import forward, record_class
from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load
from nnviz_core.kinds.compose import compose
from nnviz_core.kinds.table import number_name
from nnviz_core.kinds.update.actions import CountLoss, MiniBatch, MoveAll, MoveOne, TakeMean, UpdateSubject
from nnviz_core.kinds.update.captions import batch_words, loss_words, pull_words
from nnviz_core.kinds.update.numbers import loss_before, losses_after, value_of
from nnviz_core.story.beats import Section
from nnviz_core.story.run import pick_snapshot, run
from nnviz_core.story.script import resolve
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.formula.text import equation_text, written
from nnviz_core.words.numbers import format_signed, parse_number
from nnviz_core.words.parameters import parameter_text
from nnviz_core.words.say import letter_words, sentence_words
from nnviz_core.words.writing import ENGLISH
from tests.fixtures.printed import read_number, sides_of
from tests.scenes.update_films import FILMS

TRAIN = {"steps": 8, "optimizer": "sgd", "learning_rate": 0.5, "seed": 6, "keep": [0, 3, 4, 8]}
BASE = {
    "dataset": {"points": 70},
    "network": {"layers": [2, 2, 2, 2], "activation": "tanh"},
    "parameters": {"train": TRAIN},
    "sections": [{"scene": "update", "snapshot": 3}],
}
WORDS = catalogue("en")


def loaded(folder: Path, tree: dict[str, Any]) -> Any:
    path = folder / "film.json"
    path.write_text(json.dumps({**BASE, **tree}), encoding="utf-8")
    return load(path)


def update_section(folder: Path, tree: dict[str, Any]) -> Section:
    source = loaded(folder, tree)
    return compose(source, run(source)).sections[-1]


def subject_of(section: Section) -> UpdateSubject:
    assert isinstance(section.subject, UpdateSubject)
    return section.subject


def test_the_step_is_the_one_that_training_takes(tmp_path: Path) -> None:
    source = loaded(tmp_path, {})
    trace = run(source)
    section = compose(source, trace).sections[0]
    before, after = pick_snapshot(trace, 3), pick_snapshot(trace, 4)
    subject = subject_of(section)
    np.testing.assert_allclose(to_vector(subject.network), to_vector(before.network))
    np.testing.assert_allclose(to_vector(subject.after), to_vector(after.network))
    assert section.tree["dataset"]["loss"] == pytest.approx(float(trace.losses[before.index]))
    assert section.tree["after"]["loss"] == pytest.approx(float(trace.losses[after.index]))
    change = float(trace.losses[after.index]) - float(trace.losses[before.index])
    assert section.tree["after"]["change"] == pytest.approx(change)


@pytest.mark.parametrize("name", FILMS)
def test_each_points_gradient_is_that_of_its_own_pass_and_the_mean_is_theirs(name: str, tmp_path: Path) -> None:
    source = loaded(tmp_path, FILMS[name])
    trace = run(source)
    subject = subject_of(compose(source, trace).sections[0])
    example, points = subject.example, trace.dataset
    for index in (0, 7, len(points.x) - 1):
        passed = record_class(subject.network, points.x[index], int(points.labels[index]))
        own = passed.layers[example.layer - 1].weight_grad[example.row, example.column]
        assert subject.point_gradients[index] == pytest.approx(float(own))
    assert value_of(subject.gradient, example) == pytest.approx(float(subject.point_gradients.mean()))
    for batch in subject.batches:
        assert batch.mean == pytest.approx(float(subject.point_gradients[batch.rows].mean()))


@pytest.mark.parametrize("name", FILMS)
def test_the_step_goes_against_the_gradient(name: str, tmp_path: Path) -> None:
    source = loaded(tmp_path, FILMS[name])
    trace = run(source)
    subject = subject_of(compose(source, trace).sections[0])
    step = -subject.learning_rate * to_vector(subject.gradient)
    np.testing.assert_allclose(to_vector(subject.after), to_vector(subject.network) + step)
    with np.errstate(all="ignore"):
        logits = forward(subject.after, trace.dataset.x).logits
        loss = float(output_of(subject.network).loss(logits, targets_of(subject.network, trace.dataset)))
    assert subject.loss_after == pytest.approx(loss, nan_ok=True)


def test_batches_share_no_point_and_are_the_same_each_time() -> None:
    batches, again = (draw_batches(70, size=32, count=3, rng=np.random.default_rng(0)) for _ in range(2))
    assert [len(each) for each in batches] == [32, 32]
    assert not set(batches[0]) & set(batches[1])
    assert all((one == other).all() for one, other in zip(batches, again, strict=True))


def test_batches_have_the_size_of_the_training_and_few_points_have_none(tmp_path: Path) -> None:
    train = {**TRAIN, "batch": 16}
    section = update_section(tmp_path, {"parameters": {"train": train}})
    assert [len(each.rows) for each in subject_of(section).batches] == [16, 16, 16]
    assert any("training takes one batch a step, this step all points" in told for told in captions(section))
    section = update_section(tmp_path, {"dataset": {"points": 50}})
    assert subject_of(section).batches == ()
    assert not any("batch" in told for told in captions(section))


def test_a_last_batch_of_another_size_is_told(tmp_path: Path) -> None:
    """70 points: 4 of 16 and 6 are left; of 14 and 5 none."""
    for batch, last in ((16, "The last batch of an epoch has 6."), (14, None)):
        section = update_section(tmp_path, {"parameters": {"train": {**TRAIN, "batch": batch}}})
        (told,) = (each for each in captions(section) if "mini-batches" in each)
        assert told.endswith(last or "this step all points.")
    (told,) = (each for each in captions(update_section(tmp_path, {})) if "mini-batches" in each)
    assert "last batch" not in told and "this step" not in told


def test_the_remark_names_no_sample_over_means_and_no_moment_over_new_weights(tmp_path: Path) -> None:
    section = update_section(tmp_path, {"sections": [{"scene": "update", "snapshot": 3, "sample": 5}]})
    now = section.remark
    assert "sample 5" in now and "step 3" in now
    for beat in section.beats:
        now = beat.remark or now
        of_mean = beat.action in (TakeMean(), MoveOne(), MoveAll(), CountLoss())
        assert ("sample 5" in now) == (not of_mean)
        assert ("70 points" in now) == of_mean
        assert ("step 3" in now) == (beat.action not in (MoveOne(), MoveAll(), CountLoss()))
    assert section.end.remark == now


def test_numbers_that_read_as_before_are_counted(tmp_path: Path) -> None:
    for rate, some in ((1e-6, True), (50.0, False)):
        given = {"scene": "update", "snapshot": 3, "learning_rate": rate}
        section = update_section(tmp_path, {"sections": [given]})
        (told,) = (beat.caption.text for beat in section.beats if beat.action == MoveAll() and beat.caption)
        subject = subject_of(section)
        old, new = (
            [format_signed(value) for layer in network.layers for value in (*layer.weights.ravel(), *layer.bias)]
            for network in (subject.network, subject.after)
        )
        same = sum(a == b for a, b in zip(old, new, strict=True))
        assert bool(same) == some
        assert ("of the numbers here" in told) == some
        if some:
            assert f"{same} of the numbers here read as before." in told


def captions(section: Section) -> list[str]:
    return [beat.caption.text for beat in section.beats if beat.caption]


def spread(subject: UpdateSubject, gradients: list[float]) -> UpdateSubject:
    return replace(subject, point_gradients=np.array(gradients))


def test_the_words_count_the_points_on_either_side(tmp_path: Path) -> None:
    subject = subject_of(update_section(tmp_path, {}))
    assert pull_words(spread(subject, [-1, -2, 3, 0]), WORDS).startswith("2 of them want ")
    assert ", 1 wants it smaller" in pull_words(spread(subject, [-1, -2, 3, 0]), WORDS)
    assert pull_words(spread(subject, [-1, 3, 2]), WORDS).startswith("1 of them wants ")
    assert "None of them wants" in pull_words(spread(subject, [-1, -2, 0]), WORDS)
    assert "smaller" in pull_words(spread(subject, [-1, -2, 0]), WORDS)
    assert "larger" in pull_words(spread(subject, [1, 2]), WORDS)
    assert "all these gradients are zero" in pull_words(spread(subject, [0, 0]), WORDS)


def test_the_words_say_what_the_loss_does(tmp_path: Path) -> None:
    subject = subject_of(update_section(tmp_path, {}))

    def told(before: float, after: float) -> str:
        return loss_words(replace(subject, loss=before, loss_after=after), WORDS).text

    assert told(0.61, 0.52) == "The mean loss of all points falls from 0.61 to 0.52."
    assert told(0.61, 0.95) == "The mean loss of all points rises from 0.61 to 0.95: the step was too large."
    assert told(0.6104, 0.6101) == "The mean loss of all points falls by a little: −3.0 × 10⁻⁴."
    assert "rises by a little: +3.0 × 10⁻⁴" in told(0.6101, 0.6104)
    assert told(0.61, 0.61) == "The mean loss of all points stays at 0.61."
    assert "no longer a finite number" in told(0.61, float("nan"))


def test_the_words_say_how_far_the_means_of_batches_lie_apart(tmp_path: Path) -> None:
    subject = subject_of(update_section(tmp_path, {}))
    rows = np.arange(32)
    apart = replace(subject, batches=tuple(MiniBatch(rows, mean) for mean in (0.2, -0.1, 0.05)))
    assert "from −0.10 to +0.20" in batch_words(apart, WORDS, trained=None).text
    alike = replace(subject, batches=tuple(MiniBatch(rows, 0.2) for _ in range(2)))
    assert "all have the mean +0.20" in batch_words(alike, WORDS, trained=32).text


@pytest.mark.parametrize("name", FILMS)
def test_the_equations_print_the_step_of_a_weight_and_of_a_bias(name: str, tmp_path: Path) -> None:
    section = update_section(tmp_path, FILMS[name])
    subject = subject_of(section)
    steps = [beat.equation for beat in section.beats if isinstance(beat.action, MoveOne | MoveAll)]
    new = value_of(subject.after, subject.example)
    for equation in steps:
        assert equation is not None
    assert read_number(sides_of(equation_text(steps[0]))[-1]) == pytest.approx(new, rel=0.06, abs=1e-9)
    name_of_bias = sides_of(equation_text(steps[1]))[0]
    biases = np.concatenate([layer.bias for layer in subject.gradient.layers])
    values = {
        f"new b{j + 1}({i + 1})": float(layer.bias[j])
        for i, layer in enumerate(subject.after.layers)
        for j in range(len(layer.bias))
    }
    gradients = {
        f"new b{j + 1}({i + 1})": float(layer.bias[j])
        for i, layer in enumerate(subject.gradient.layers)
        for j in range(len(layer.bias))
    }
    assert abs(gradients[name_of_bias]) == pytest.approx(np.abs(biases).max())
    assert read_number(sides_of(equation_text(steps[1]))[-1]) == pytest.approx(values[name_of_bias], rel=0.06, abs=1e-9)


def test_the_rate_of_the_section_goes_before_that_of_the_training(tmp_path: Path) -> None:
    tree = {"sections": [{"scene": "update", "snapshot": 3, "learning_rate": 0.125}]}
    assert subject_of(update_section(tmp_path, tree)).learning_rate == 0.125
    assert subject_of(update_section(tmp_path, {})).learning_rate == 0.5


STAGED = {
    "momentum": {"optimizer": "momentum"},
    "rmsprop": {"optimizer": "rmsprop", "learning_rate": 0.01},
    "adam": {"optimizer": "adam", "learning_rate": 0.01, "weight_decay": 0.02},
    "decay": {"weight_decay": 0.05},
    "schedule": {"optimizer": "momentum", "schedule": {"step": 2, "factor": 0.5}},
    "cosine": {"weight_decay": 0.01, "schedule": "cosine"},
}
AGAINST = {
    "momentum": "its velocity",
    "rmsprop": "this quotient",
    "adam": "this quotient",
    "decay": "its gradient with its decay",
    "schedule": "its velocity",
    "cosine": "its gradient with its decay",
}


@pytest.mark.parametrize("name", STAGED)
def test_every_optimizer_takes_the_step_that_its_training_takes(name: str, tmp_path: Path) -> None:
    source = loaded(tmp_path, {"parameters": {"train": {**TRAIN, **STAGED[name]}}})
    trace = run(source)
    section = compose(source, trace).sections[0]
    subject = subject_of(section)
    following = to_vector(pick_snapshot(trace, 4).network)
    np.testing.assert_array_equal(to_vector(subject.after), following)
    told = next(text for text in captions(section) if "times the learning rate" in text)
    assert told == f"Each weight moves against {AGAINST[name]}, times the learning rate."
    for beat in section.beats:
        for shown in (*beat.numbers, *(beat.caption.numbers if beat.caption else ())):
            assert number_name(shown.place, section) is not None
        for shown in beat.equation.numbers if beat.equation else ():
            assert parse_number(shown.text) == pytest.approx(resolve(section.tree, shown.place), rel=0.1, abs=1e-3)


def test_at_the_first_step_the_velocity_is_the_gradient_and_the_words_say_so(tmp_path: Path) -> None:
    train = {"parameters": {"train": {**TRAIN, "optimizer": "momentum"}}}
    first = update_section(tmp_path, {**train, "sections": [{"scene": "update", "snapshot": 0}]})
    assert any("It starts at zero: now it is the gradient." in text for text in captions(first))
    np.testing.assert_array_equal(to_vector(subject_of(first).down), to_vector(subject_of(first).gradient))
    assert not any("starts at zero" in text for text in captions(update_section(tmp_path, train)))


def test_a_rise_is_blamed_on_the_size_of_a_step_only_where_a_smaller_one_would_fall(tmp_path: Path) -> None:
    subject = subject_of(update_section(tmp_path, {"parameters": {"train": {**TRAIN, "optimizer": "momentum"}}}))
    worse = replace(subject, loss_after=subject.loss + 1)
    assert "the step was too large" in loss_words(worse, WORDS).text
    back = replace(subject.stages[0], values=subject.network.with_vector(-to_vector(subject.gradient)))
    assert "does not go downhill" in loss_words(replace(worse, stages=(back,)), WORDS).text


def test_a_rate_of_the_section_is_that_of_plain_gradient_descent(tmp_path: Path) -> None:
    sections = {"sections": [{"scene": "update", "snapshot": 3, "learning_rate": 0.5}]}
    section = update_section(tmp_path, {"parameters": {"train": {**TRAIN, "optimizer": "adam"}}, **sections})
    assert subject_of(section).stages == () and section.heading == "One step of gradient descent"


@pytest.mark.parametrize("scene", ["update", "landscape", "depth"])
def test_a_rate_that_a_schedule_has_brought_to_nothing_is_refused(scene: str, tmp_path: Path) -> None:
    train = {"parameters": {"train": {**TRAIN, "schedule": "cosine"}}}
    with pytest.raises(ConfigError, match="rate is 0 at step 8; choose an earlier snapshot"):
        update_section(tmp_path, {**train, "sections": [{"scene": scene, "snapshot": "last"}]})


@pytest.mark.parametrize("scene", ["update", "landscape", "depth"])
def test_without_training_a_rate_is_asked_for(scene: str, tmp_path: Path) -> None:
    section = {"scene": scene, "snapshot": "start"}
    with pytest.raises(ConfigError, match="needs a learning rate; without parameters"):
        loaded(tmp_path, {**FILMS["keyframes"], "sections": [section]})
    rated = {**FILMS["keyframes"], "sections": [{**section, "learning_rate": 0.2}]}
    assert loaded(tmp_path, rated).spec.sections[0].learning_rate == 0.2


def test_a_sample_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="has 70 points"):
        loaded(tmp_path, {"sections": [{"scene": "update", "snapshot": 3, "sample": 70}]})


def test_a_loss_that_is_not_finite_is_said(tmp_path: Path) -> None:
    section = update_section(tmp_path, FILMS["wild"])
    assert not np.isfinite(subject_of(section).loss_after)
    assert "no longer a finite number" in captions(section)[-1]
    assert section.tree["after"]["loss"] is None
    json.dumps(dict(section.tree), allow_nan=False)


def test_a_parameter_is_named_as_everywhere(tmp_path: Path) -> None:
    section = update_section(tmp_path, {})
    assert written(number_name("mean.layers[2].weight_grad[0][1]", section).whole) == "the mean gradient of w12(3)"
    assert written(number_name("after.layers[0].bias[1]", section).whole) == "new b2(1)"
    for told in captions(section):
        assert "[" not in told


def test_a_letter_in_a_sentence_is_said_with_its_layer() -> None:
    assert letter_words("w", (1, 2), 3, ENGLISH) == "w₁₂⁽³⁾"
    wide = replace(ENGLISH, index_commas=True)
    assert letter_words("w", (12, 2), 10, wide) == parameter_text("W10[12,2]", wide) == "w₁₂,₂⁽¹⁰⁾"
    assert sentence_words("larger w₁₂⁽³⁾, then", WORDS) == "larger w one two of layer three, then"


def test_words_are_earned_by_a_network_that_a_step_makes_worse(tmp_path: Path) -> None:
    tree = {"sections": [{"scene": "update", "snapshot": 3, "learning_rate": 60.0}]}
    section = update_section(tmp_path, tree)
    subject = subject_of(section)
    assert subject.loss_after > subject.loss
    assert captions(section)[-1].endswith("the step was too large.")


def test_the_tree_has_the_layers_of_the_network(tmp_path: Path) -> None:
    section = update_section(tmp_path, {})
    for layer, own in zip(section.tree["layers"], subject_of(section).network.layers, strict=True):
        read = Layer(np.array(layer["weights"]), np.array(layer["bias"]))
        np.testing.assert_array_equal(read.weights, own.weights)
        np.testing.assert_array_equal(read.bias, own.bias)


def test_losses_have_a_digit_more_where_their_usual_ones_deny_the_change(tmp_path: Path) -> None:
    """0.54 and 0.53 would be 0.01 apart, and the change is half of that."""
    subject = replace(subject_of(update_section(tmp_path, {})), loss=0.5399, loss_after=0.5350)
    before, (after, change) = loss_before(subject), losses_after(subject)
    assert (before.text, after.text, change.text) == ("0.540", "0.535", "−0.0049")
    assert "from 0.540 to 0.535" in loss_words(subject, WORDS).text
    far = replace(subject, loss_after=0.50)
    assert (loss_before(far).text, losses_after(far)[0].text) == ("0.54", "0.50")
    assert loss_before(replace(subject, loss_after=float("inf"))).text == "0.54"
