"""Say what the picture of a plane section of numbers does in a beat."""

from typing import assert_never

from nnviz_core.kinds.fit_plane.actions import (
    AddCurves,
    BendOutput,
    BendSums,
    DrawSums,
    FitPlaneAction,
    FitPlaneSubject,
    LayTargets,
    ShowErrors,
    WeighCurves,
)
from nnviz_core.kinds.fit_plane.story import shape_of
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.place_names import PlaceName, upright

NUMBER_NAMES = (
    PlaceName("layers[i].bent", None, upright("number-bent"), upright("number-bent")),
    PlaceName("dataset.explained", None, upright("number-explained"), upright("number-explained")),
    PlaceName("best.explained", None, upright("number-explained-by-best"), upright("number-explained-by-best")),
)


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, FitPlaneAction)
    assert isinstance(section.subject, FitPlaneSubject)
    words, shape = section.words, shape_of(section.subject)
    match action:
        case LayTargets():
            return words("fit-data-motion-scatter", shape=shape)
        case DrawSums(layer):
            return words("fit-plane-motion-sums", layer=words.cardinal(layer))
        case BendSums(layer):
            return words("fit-plane-motion-bend", layer=words.cardinal(layer))
        case WeighCurves():
            return words("fit-plane-motion-weigh", shape=shape)
        case AddCurves():
            biased = section.subject.network.layers[-1].has_bias
            return words("fit-plane-motion-add" if biased else "fit-plane-motion-add-no-bias", shape=shape)
        case BendOutput():
            return words("fit-plane-motion-output")
        case ShowErrors():
            return words("fit-plane-motion-errors", shape=shape)
        case _:
            assert_never(action)
