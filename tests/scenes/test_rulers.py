"""The nudge: what the loss moves over what the score moves stays in the picture until it is named, and is delta."""

import re
from pathlib import Path

import pytest

from nnviz_core.kinds.backward.actions import BiasGrad, Nudge, OutputDelta
from nnviz_core.look.shapes import SHAPES, Shape
from nnviz_scenes.marks.label import Label
from tests.scenes.frame_rules import ALWAYS
from tests.scenes.walk import timeline_of, walk

ROOT = Path(__file__).parents[2]
FILMS = ("configs/backward.toml", "configs/regression.toml", "tests/data/networks/four_classes.toml")


@pytest.mark.parametrize(
    ("film", "shape"),
    [
        *((film, "16:9") for film in FILMS),
        *((FILMS[0], shape) for shape in ("1:1", "9:16")),
        *(
            pytest.param(film, shape, marks=pytest.mark.slow)
            for film in FILMS
            for shape in SHAPES[1:]
            if film != FILMS[0] or shape == "4:3"
        ),
    ],
)
def test_the_ratio_of_the_nudge_stands_beside_delta(film: str, shape: Shape) -> None:
    timed = next(each for each in timeline_of(ROOT / film, shape).sections if each.section.scene == "backward")
    nudge = timed.section.tree["nudge"]
    told = set()
    for moment in walk(timed, "dark"):
        labels = [view.ink.markup for view in moment.seen if isinstance(view, Label)]
        ratios = [markup for markup in labels if "frac(Delta" in markup]
        action = type(moment.beat.beat.action)
        if action in (Nudge, OutputDelta):
            told.add(action)
            assert [fault for rule in ALWAYS.values() for fault in rule(moment)] == []
            assert len(ratios) == 1
            sign, printed = re.fullmatch(r"\$frac\(.*\) ([=≈]) (.*)\$", ratios[0]).groups()
            number = float(re.sub(r"[^-−0-9.]", "", printed).replace("−", "-"))
            assert number == pytest.approx(nudge["ratio"], rel=0.02)
            delta = timed.section.tree["layers"][-1]["delta"][nudge["output"]]
            assert number == pytest.approx(delta, rel=0.02)
            exact = nudge["loss"][1] / nudge["step"]
            assert sign == "≈" or number == pytest.approx(exact, rel=0.05)
        if action is BiasGrad:
            assert not ratios
    assert told == {Nudge, OutputDelta}
