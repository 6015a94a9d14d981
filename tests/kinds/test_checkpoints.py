"""Checkpoints of an author's own training are told by their steps, or by the order that alone is known."""

import json
import re
from pathlib import Path

import numpy as np
import pytest

from nnviz_core import Snapshots, load
from nnviz_core.kinds.compose import compose
from nnviz_core.story.run import run
from nnviz_core.words.catalogue import shipped_languages

RNG = np.random.default_rng(5)
ARRAYS = [RNG.normal(size=size) for size in ((4, 2), 4, (2, 4), 2)]
TREE = {"dataset": {"kind": "moons", "points": 40}, "sections": [{"scene": "training"}, {"scene": "forward"}]}
STEPS = (0, 300, 1200)


def trained(unit="step", steps=STEPS):
    snapshots = Snapshots(unit)
    for step in steps:
        snapshots.take([(1 + step / 500) * array for array in ARRAYS], step)
    return snapshots


def told(weights=None, **keys):
    """Return heading, remark and captions of the training, and the remark of the forward pass."""
    source = load({**TREE, **keys}, weights=weights).source
    training, forward = compose(source, run(source)).sections
    captions = [beat.caption.text for beat in training.beats if beat.caption]
    return [training.heading, training.remark, *captions, forward.remark], training


def test_known_steps_are_told_in_words() -> None:
    (heading, remark, opening, first, second, end, forward), _ = told(trained())
    assert heading == "How it learns"
    assert remark.endswith("· 40 points · 3 checkpoints")
    assert opening.startswith("Step 0: ") and opening.endswith(" of the points are right.")
    assert first.startswith("From step 0 to step 300: the loss goes")
    assert second.startswith("From step 300 to step 1200: the loss goes")
    assert end.startswith("Step 1200: ")
    assert forward.endswith("· step 1200")


def test_of_many_checkpoints_a_phase_ends_by_a_step() -> None:
    words, _ = told(trained(steps=range(0, 1000, 100)))
    assert any(re.search(r"by step \d+00[.;]", each) for each in words)


def test_epochs_are_epochs() -> None:
    words, _ = told(trained("epoch"))
    assert words[2].startswith("Epoch 0: ") and words[-1].endswith("· epoch 1200")


@pytest.mark.parametrize("language", sorted(shipped_languages()))
@pytest.mark.parametrize("unit", ["step", "epoch", "checkpoint", "round", "update"])
def test_no_name_of_a_file_is_told_in_any_language(language, unit) -> None:
    words, section = told(trained(unit), language=language)
    assert not any(f"{unit}-" in each for each in words)
    assert not any(mark in each for each in words for mark in "“„«「")
    assert [each["name"] for each in section.tree["keyframes"]] == [f"{unit}-{step}" for step in STEPS]


def test_files_whose_names_tell_no_step_keep_them_and_the_film_says_that_it_knows_no_steps(tmp_path) -> None:
    for place, name in enumerate(("before", "last")):
        np.savez(tmp_path / f"{name}.npz", *[(1 + place) * array for array in ARRAYS])
    keys = {"parameters": {"file": str(tmp_path / "*.npz")}, "network": {"layers": [2, 4, 2]}}
    words, section = told(**keys)
    assert words[0] == "How it learns"
    assert words[1].endswith("2 checkpoints · steps not known")
    assert words[2].startswith("“before”: ")
    assert section.subject.unit == "checkpoint"


def test_a_list_from_python_is_counted() -> None:
    words, _ = told([ARRAYS, [2 * array for array in ARRAYS]], language="de")
    assert words[1].endswith("2 Checkpoints · Schritte unbekannt")
    assert words[2].startswith("„Checkpoint 0“: ") and words[-1].endswith("Checkpoint 1")


def test_keyframes_of_the_config_stay_keyframes() -> None:
    layers = [{"weights": w.tolist(), "bias": b.tolist()} for w, b in zip(ARRAYS[::2], ARRAYS[1::2], strict=True)]
    frames = [{"name": name, "layers": layers} for name in ("start", "end")]
    words, section = told(network={"layers": [2, 4, 2]}, parameters=json.loads(json.dumps({"keyframes": frames})))
    assert words[0] == "From keyframe to keyframe" and words[1].endswith("2 keyframes")
    assert words[2].startswith("“start”: ") and section.subject.unit == "keyframe"


# --- what is said of a course whose steps between the checkpoints no one knows ---------------------


def checkpoints_of_a_training(*, swapped, fallen_back=()):
    """Return checkpoints of a training on moons, those `swapped` with the hidden neurons in another order.

    Their answers are the same; only straight lines between two orders get the points wrong. Those `fallen_back` are
    the weights of the first checkpoint once more.
    """
    train = {"steps": 90, "learning_rate": 1.0, "seed": 3, "scale": 1.0}
    film = load({**TREE, "network": {"layers": [2, 4, 2]}, "parameters": {"train": train}})
    course, snapshots = run(film.source).history.course, Snapshots("step")
    for place in range(10):
        vector = course[0 if place in fallen_back else 10 * place]
        w1, b1, w2, b2 = vector[:8].reshape(4, 2), vector[8:12], vector[12:20].reshape(2, 4), vector[20:]
        order = [2, 3, 0, 1] if place in swapped else [0, 1, 2, 3]
        snapshots.take([w1[order], b1[order], w2[:, order], b2], 10 * place)
    return snapshots


def rows_told(section):
    """Return the rows of the course that any caption gives a number of."""
    numbers = [shown for beat in section.beats if beat.caption for shown in beat.caption.numbers]
    return {int(row) for shown in numbers for row in re.findall(r"^course\.\w+\[(\d+)\]", shown.place)}


def turns_told(words):
    return [text for text in words if "on the way" in text or "jumps between" in text or "climbs again" in text]


@pytest.mark.parametrize("swapped", [(), (3,), (5, 6), (1, 3, 5, 7)])
def test_what_straight_lines_between_checkpoints_do_is_said_of_no_training(swapped) -> None:
    words, section = told(checkpoints_of_a_training(swapped=swapped))
    plain, _ = told(checkpoints_of_a_training(swapped=()))
    course = section.subject.course
    assert turns_on(course.losses) == bool(swapped) and not turns_on(course.losses[course.exact])
    assert rows_told(section) <= set(course.exact.tolist())
    assert words == plain and not turns_told(words)


def turns_on(losses):
    """Say whether losses rise somewhere by a fifth of their whole fall."""
    return (losses - np.minimum.accumulate(losses)).max() > 0.2 * (losses[0] - losses[-1])


def test_what_a_checkpoint_lost_is_said() -> None:
    words, section = told(checkpoints_of_a_training(swapped=(), fallen_back=(5,)))
    assert rows_told(section) <= set(section.subject.course.exact.tolist())
    assert turns_told(words)


def test_the_film_of_a_training_in_pytorch_tells_of_its_checkpoints_alone() -> None:
    source = load(Path(__file__).parents[2] / "configs/own/pytorch.toml").source
    section = compose(source, run(source)).sections[0]
    assert rows_told(section) <= set(section.subject.course.exact.tolist())
    assert not any("falls from 83.2 %" in beat.caption.text for beat in section.beats if beat.caption)
