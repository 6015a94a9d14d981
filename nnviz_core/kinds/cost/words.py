"""Say what the picture of a cost section does in a beat: what appears, and what moves where."""

from collections.abc import Mapping
from typing import assert_never

from nnviz_core.kinds.cost.actions import (
    CompareBars,
    CostAction,
    CostSubject,
    DrawChart,
    GoBack,
    GoForward,
    GrowNetworks,
    MeasureGap,
    NudgeAll,
    NudgeFirst,
    ShowNetwork,
)
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.phrases import shape_words
from nnviz_core.words.place_names import NumberGroup, PlaceName, upright

NETWORK = NumberGroup("part-network", "network")

NUMBER_NAMES = (
    PlaceName("cost.first.passes", None, upright("number-passes"), upright("number-passes")),
    PlaceName("cost.first.products", None, upright("number-products"), upright("number-products")),
    PlaceName("cost.passes", None, upright("number-passes"), upright("number-passes")),
    PlaceName("cost.forward", None, upright("number-products-forward"), upright("number-products-forward")),
    PlaceName("cost.backward", None, upright("number-products-back"), upright("number-products-back")),
    PlaceName("cost.networks[k].parameters", NETWORK, upright("number-parameters"), upright("number-parameters")),
    PlaceName("cost.networks[k].nudging", NETWORK, upright("number-by-nudging"), upright("number-by-nudging")),
    PlaceName(
        "cost.networks[k].backpropagation",
        NETWORK,
        upright("number-by-backpropagation"),
        upright("number-by-backpropagation"),
    ),
    PlaceName("cost.networks[k].times", NETWORK, upright("number-times"), upright("number-times")),
)


def owners(section: Section, indices: Mapping[str, int]) -> Mapping[str, str]:
    """Name the network of a count by its widths."""
    subject = section.subject
    assert isinstance(subject, CostSubject)
    known = "k" in indices and indices["k"] < len(subject.networks)
    return {"network": shape_words(subject.networks[indices["k"]].shape, section.words)} if known else {}


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, CostAction)
    words = section.words
    match action:
        case ShowNetwork():
            return words("cost-motion-network")
        case NudgeFirst():
            return words("cost-motion-first")
        case NudgeAll():
            return words("cost-motion-all")
        case GoForward():
            return words("cost-motion-forward")
        case GoBack():
            return words("cost-motion-back")
        case CompareBars():
            return words("cost-motion-bars")
        case DrawChart():
            return words("cost-motion-chart")
        case GrowNetworks():
            return words("cost-motion-grow")
        case MeasureGap():
            return words("cost-motion-gap")
        case _:
            assert_never(action)
