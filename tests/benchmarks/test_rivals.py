"""What the rivals draw is what Manim's scene shows, and a rival that does not draw says why."""

import argparse
import sys
from pathlib import Path

import manim as m
import numpy as np
import pytest

from tests.benchmarks import rivals
from tests.benchmarks.rivals_picture import beat_of, grouped, look_of, resampled

PLAYS = [
    {
        "frames": 3,
        "in": [4],
        "out": [1],
        "change": {2: {"kind": "disc", "at": [1, 0]}, 3: {"kind": "disc", "at": [2, 0]}},
    },
    {"frames": 2},
]


def test_items_that_always_do_the_same_are_a_group() -> None:
    items = {key: {"kind": "disc", "at": [0, key]} for key in (1, 2, 3, 4)}
    told = grouped(items, [1, 2, 3], PLAYS)
    assert told["groups"] == [[items[1]], [items[2], items[3]], [items[4]]]
    assert told["start"] == [0, 1]
    first, second = told["plays"]
    assert (first["in"], first["out"], first["change"]) == ([2], [0], {"1": [*PLAYS[0]["change"].values()]})
    assert (second["frames"], second["in"], second["change"]) == (2, [], {})


def test_a_line_keeps_its_place_when_it_gets_more_points() -> None:
    assert resampled([[0, 0], [2, 4]], 5) == [[0, 0], [0.5, 1], [1, 2], [1.5, 3], [2, 4]]


@pytest.mark.parametrize(
    ("mobject", "kind"),
    [
        (m.Dot(radius=0.1), "disc"),
        (m.Square(1.0), "rect"),
        (m.RoundedRectangle(width=2, height=1, corner_radius=0.2), "rect"),
        (m.Square(1.0).rotate(np.pi / 4), "path"),
        (m.DashedLine(m.LEFT, m.RIGHT), "dashes"),
        (m.Line(m.LEFT, m.RIGHT), "path"),
    ],
)
def test_a_shape_is_told_by_its_kind(mobject: m.VMobject, kind: str) -> None:
    assert look_of(mobject)["kind"] == kind


def test_an_engine_that_stops_tells_its_last_word(tmp_path: Path) -> None:
    with pytest.raises(rivals.FailedError, match="no Vulkan here"):
        rivals.timed([sys.executable, "-c", "raise SystemExit('no Vulkan here')"], {}, tmp_path / "log")


def test_an_engine_without_its_python_says_so(tmp_path: Path) -> None:
    wanted = argparse.Namespace(folder=tmp_path, python=None, quality="480p", fps=10)
    with pytest.raises(rivals.FailedError, match="name one with --python"):
        rivals.measure("janim", "plane", wanted, rivals.usual_look(wanted))


def test_the_frame_looked_at_is_in_the_middle_of_the_longest_motion() -> None:
    plays = [{"frames": 10, "change": {}}, {"frames": 20, "change": {"0": []}}, {"frames": 50, "change": {}}]
    assert rivals.middle_of({"plays": plays}) == 20


@pytest.mark.slow
@pytest.mark.parametrize("name", ["plane", "network"])
def test_a_picture_has_the_frames_of_its_beat(name: str, tmp_path: Path) -> None:
    told = tmp_path / "picture.json"
    words = {"picture": name, "film": str(told), "fps": 10, "media": str(tmp_path / "media")}
    rivals.run(rivals.ours("write", words), tmp_path / "log")
    job, chosen = beat_of(name, fps=10)
    beat = job.timed.beats[chosen]
    assert f'"frames": {job.timed.frames - beat.say.start}, ' in told.read_text()
