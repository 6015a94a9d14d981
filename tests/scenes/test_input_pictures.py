"""The picture of a neuron's weights, below an input's, stands while the first layer is spoken of, and no longer."""

from pathlib import Path

import pytest

from nnviz_core.kinds.backward.actions import Blame, Check, WeightGrad
from nnviz_core.kinds.forward.actions import Bend, Feed, Gather, Introduce
from nnviz_core.story.beats import Action, Say
from nnviz_scenes.backward.scene import Backward
from nnviz_scenes.forward.scene import Forward
from nnviz_scenes.update.scene import Update
from tests.scenes.walk import timeline_of, walk

PIXELS = Path(__file__).parents[1] / "data/networks/pixels.toml"


def speaks_of_the_first_layer(action: Action) -> bool:
    match action:
        case Say() | Introduce() | Feed() | Gather(layer=1) | Bend(layer=1):
            return True
        case Blame(layer=0) | WeightGrad(layer=1) | Check():
            return True
    return False


@pytest.mark.parametrize("index", range(3))
def test_the_lower_picture_stands_while_its_layer_is_spoken_of(index: int) -> None:
    section = timeline_of(PIXELS).sections[index]
    stood = set()
    for moment in walk(section, "dark"):
        scene, action = moment.scene, moment.beat.beat.action
        assert isinstance(scene, Forward | Backward | Update) and scene.views.pictures
        below = scene.views.pictures.below
        there = [view for view in below if view in moment.seen]
        closed = isinstance(action, Bend) and action.close
        assert closed or there == (below if speaks_of_the_first_layer(action) else []), action
        stood.add(bool(there))
    assert stood == ({False} if section.section.scene == "update" else {True, False})
