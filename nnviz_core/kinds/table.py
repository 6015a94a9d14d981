"""The section kinds, in one table: all that knows them follows from it.

A new kind is a folder here, a folder in `scenes/`, a row of this table, and its keys in `config/sections.py`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source
from nnviz_core.kinds.backward import words as backward_words
from nnviz_core.kinds.backward.story import compose_backward
from nnviz_core.kinds.comparison import words as comparison_words
from nnviz_core.kinds.comparison.story import compose_comparison
from nnviz_core.kinds.data import words as data_words
from nnviz_core.kinds.data.story import compose_data
from nnviz_core.kinds.forward import words as forward_words
from nnviz_core.kinds.forward.story import compose_forward
from nnviz_core.kinds.plane import words as plane_words
from nnviz_core.kinds.plane.story import compose_plane
from nnviz_core.kinds.sweep import words as sweep_words
from nnviz_core.kinds.sweep.story import compose_sweep
from nnviz_core.kinds.title import words as title_words
from nnviz_core.kinds.title.story import compose_title
from nnviz_core.kinds.training import words as training_words
from nnviz_core.kinds.training.story import compose_training
from nnviz_core.kinds.update import words as update_words
from nnviz_core.kinds.update.story import compose_update
from nnviz_core.story.beats import Action, Say, Section


@dataclass(frozen=True, slots=True)
class Kind:
    """What is known of one kind of section."""

    scene: str  # what draws it, as module:class; imported when a section of the kind is drawn
    compose: Callable[[int, Any, Source, Trace], Section]  # index, config, source, trace -> what to show
    motion_words: Callable[[Action, Section], str]  # what the picture does in a beat


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "title": Kind("nnviz_scenes.title.scene:Title", compose_title, title_words.motion_words),
        "data": Kind("nnviz_scenes.data.scene:Data", compose_data, data_words.motion_words),
        "forward": Kind("nnviz_scenes.forward.scene:Forward", compose_forward, forward_words.motion_words),
        "backward": Kind("nnviz_scenes.backward.scene:Backward", compose_backward, backward_words.motion_words),
        "update": Kind("nnviz_scenes.update.scene:Update", compose_update, update_words.motion_words),
        "plane": Kind("nnviz_scenes.plane.scene:Plane", compose_plane, plane_words.motion_words),
        "training": Kind("nnviz_scenes.training.scene:Training", compose_training, training_words.motion_words),
        "sweep": Kind("nnviz_scenes.sweep.scene:Sweep", compose_sweep, sweep_words.motion_words),
        "comparison": Kind(
            "nnviz_scenes.comparison.scene:Comparison", compose_comparison, comparison_words.motion_words
        ),
    }
)


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence; "" for one in which nothing moves."""
    return "" if isinstance(action, Say) else KINDS[section.scene].motion_words(action, section)
