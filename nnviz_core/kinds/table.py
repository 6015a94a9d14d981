"""The section kinds, in one table: all that knows them follows from it.

A new kind is a folder here, a folder in `scenes/`, a row of this table, and its keys in `config/sections.py`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source
from nnviz_core.kinds.backward import words as backward
from nnviz_core.kinds.backward.story import compose_backward
from nnviz_core.kinds.comparison import words as comparison
from nnviz_core.kinds.comparison.story import compose_comparison
from nnviz_core.kinds.cost import words as cost
from nnviz_core.kinds.cost.story import compose_cost
from nnviz_core.kinds.data import words as data
from nnviz_core.kinds.data.story import compose_data
from nnviz_core.kinds.depth import words as depth
from nnviz_core.kinds.depth.story import compose_depth
from nnviz_core.kinds.fit_data import words as fit_data
from nnviz_core.kinds.fit_data.story import compose_fit_data
from nnviz_core.kinds.fit_plane import words as fit_plane
from nnviz_core.kinds.fit_plane.story import compose_fit_plane
from nnviz_core.kinds.forward import words as forward
from nnviz_core.kinds.forward.story import compose_forward
from nnviz_core.kinds.graph import words as graph
from nnviz_core.kinds.graph.story import compose_graph
from nnviz_core.kinds.landscape import words as landscape
from nnviz_core.kinds.landscape.story import compose_landscape
from nnviz_core.kinds.one_pass import finished_gradients, finished_pass, network_of_pass
from nnviz_core.kinds.pass_numbers import NO_PROBABILITIES, ONE_OUTPUT, PASS_NUMBERS, SEVERAL_OUTPUTS
from nnviz_core.kinds.plane import words as plane
from nnviz_core.kinds.plane.story import compose_plane
from nnviz_core.kinds.shared import loss_before_step, network_in_small, points_of_inputs
from nnviz_core.kinds.sweep import words as sweep
from nnviz_core.kinds.sweep.story import compose_sweep
from nnviz_core.kinds.title import words as title
from nnviz_core.kinds.title.story import compose_title, sketched_network
from nnviz_core.kinds.training import words as training
from nnviz_core.kinds.training.story import compose_training
from nnviz_core.kinds.update import words as update
from nnviz_core.kinds.update.story import compose_update
from nnviz_core.story.beats import Action, Say, Section
from nnviz_core.words.place_names import NumberName, PlaceName, named_at

NumberOwners = Callable[[Section, Mapping[str, int]], Mapping[str, str]]


def no_owners(section: Section, indices: Mapping[str, int]) -> Mapping[str, str]:
    """Name nothing: the numbers of most kinds belong to layers and samples."""
    return {}


def no_picture(section: Section) -> None:
    """Join a section of most kinds to nothing."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What is known of one kind of section."""

    scene: str  # what draws it, as module:class; imported when a section of the kind is drawn
    compose: Callable[[int, Any, Source, Trace], Section]  # index, config, source, trace -> what to show
    motion_words: Callable[[Action, Section], str]  # what the picture does in a beat
    number_names: Sequence[PlaceName] = ()  # beside those of a pass
    owners: NumberOwners = no_owners  # names that a number's indices stand for
    opens_with: Callable[[Section], object] = no_picture  # what a section's first picture shows; None for nothing
    ends_with: Callable[[Section], object] = no_picture  # where both are equal, a section goes on where one ended
    shared_first: Callable[[Section], object] = no_picture  # what may be there from the first frame on
    shared_last: Callable[[Section], object] = no_picture  # where both are the same, it stays and all else changes
    of_numbers: "Kind | None" = None  # the same kind for points whose answers are numbers, if its picture is another


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "title": Kind(
            "nnviz_scenes.title.scene:Title",
            compose_title,
            title.motion_words,
            ends_with=sketched_network,
        ),
        "data": Kind(
            "nnviz_scenes.data.scene:Data",
            compose_data,
            data.motion_words,
            data.NUMBER_NAMES,
            shared_last=points_of_inputs,
            of_numbers=Kind(
                "nnviz_scenes.fit_data.scene:FitData",
                compose_fit_data,
                fit_data.motion_words,
                fit_data.NUMBER_NAMES,
            ),
        ),
        "forward": Kind(
            "nnviz_scenes.forward.scene:Forward",
            compose_forward,
            forward.motion_words,
            opens_with=network_of_pass,
            ends_with=finished_pass,
            shared_first=network_in_small,
        ),
        "backward": Kind(
            "nnviz_scenes.backward.scene:Backward",
            compose_backward,
            backward.motion_words,
            backward.NUMBER_NAMES,
            opens_with=finished_pass,
            ends_with=finished_gradients,
        ),
        "depth": Kind(
            "nnviz_scenes.depth.scene:Depth",
            compose_depth,
            depth.motion_words,
            depth.NUMBER_NAMES,
        ),
        "cost": Kind(
            "nnviz_scenes.cost.scene:Cost",
            compose_cost,
            cost.motion_words,
            cost.NUMBER_NAMES,
            cost.owners,
        ),
        "update": Kind(
            "nnviz_scenes.update.scene:Update",
            compose_update,
            update.motion_words,
            update.NUMBER_NAMES,
            opens_with=finished_gradients,
            shared_last=loss_before_step,
        ),
        "graph": Kind(
            "nnviz_scenes.graph.scene:Graph",
            compose_graph,
            graph.motion_words,
            shared_last=network_in_small,
        ),
        "landscape": Kind(
            "nnviz_scenes.landscape.scene:Landscape",
            compose_landscape,
            landscape.motion_words,
            landscape.NUMBER_NAMES,
            landscape.owners,
            shared_first=loss_before_step,
        ),
        "plane": Kind(
            "nnviz_scenes.plane.scene:Plane",
            compose_plane,
            plane.motion_words,
            plane.NUMBER_NAMES,
            shared_first=points_of_inputs,
            shared_last=points_of_inputs,
            of_numbers=Kind(
                "nnviz_scenes.fit_plane.scene:FitPlane",
                compose_fit_plane,
                fit_plane.motion_words,
                fit_plane.NUMBER_NAMES,
            ),
        ),
        "training": Kind(
            "nnviz_scenes.training.scene:Training",
            compose_training,
            training.motion_words,
            training.NUMBER_NAMES,
            shared_first=points_of_inputs,
            shared_last=points_of_inputs,
        ),
        "sweep": Kind(
            "nnviz_scenes.sweep.scene:Sweep",
            compose_sweep,
            sweep.motion_words,
            sweep.NUMBER_NAMES,
            sweep.owners,
        ),
        "comparison": Kind(
            "nnviz_scenes.comparison.scene:Comparison",
            compose_comparison,
            comparison.motion_words,
            comparison.NUMBER_NAMES,
            comparison.owners,
        ),
    }
)


def kind_to_compose(scene: str, trace: Trace) -> Kind:
    """Return the kind of a section about the points of a trace."""
    kind = KINDS[scene]
    return kind.of_numbers if kind.of_numbers and trace.dataset.classes is None else kind


def kind_of(section: Section) -> Kind:
    """Return the kind of a section that was composed."""
    kind = KINDS[section.scene]
    return kind.of_numbers if kind.of_numbers and section.subject.of_numbers else kind


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence; "" for one in which nothing moves."""
    return "" if isinstance(action, Say) else kind_of(section).motion_words(action, section)


def _output_names(tree: Mapping[str, Any]) -> tuple[PlaceName, ...]:
    if "logits" in tree and "probs" not in tree:
        return NO_PROBABILITIES
    return ONE_OUTPUT if len(tree.get("probs", ())) == 1 else SEVERAL_OUTPUTS


def number_name(place: str, section: Section) -> NumberName:
    """Name the number at a place of a section's trace."""
    kind = kind_of(section)
    names = (*kind.number_names, *_output_names(section.tree), *PASS_NUMBERS)
    return named_at(place, names, section.words, owners=lambda indices: kind.owners(section, indices))
