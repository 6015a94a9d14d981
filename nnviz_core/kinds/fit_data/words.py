"""Say what the picture of a data section of numbers does in a beat."""

from typing import assert_never

from nnviz_core.kinds.fit_data.actions import (
    FitDataAction,
    FitDataSubject,
    LayMean,
    MoveErrors,
    ScatterNumbers,
    TurnToBest,
)
from nnviz_core.kinds.fit_data.story import shape_of
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.place_names import PlaceName, upright


def _name(place: str, id: str) -> PlaceName:
    return PlaceName(place, None, upright(id), upright(id))


NUMBER_NAMES = (
    _name("mean.y", "number-mean-of-y"),
    _name("mean.loss", "number-loss-of-mean"),
    _name("best.loss", "number-loss-of-best"),
    _name("best.explained", "number-explained-by-best"),
    _name("best.left", "number-left-by-best"),
)


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, FitDataAction)
    assert isinstance(section.subject, FitDataSubject)
    words, shape = section.words, shape_of(section.subject)
    match action:
        case ScatterNumbers():
            return words("fit-data-motion-scatter", shape=shape)
        case LayMean():
            return words("fit-data-motion-mean", shape=shape)
        case TurnToBest():
            return words("fit-data-motion-best", shape=shape)
        case MoveErrors():
            return words("fit-data-motion-errors", shape=shape)
        case _:
            assert_never(action)
