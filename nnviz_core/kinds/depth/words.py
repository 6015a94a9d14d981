"""Say what the picture of a depth section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.depth.actions import DepthAction, DrawDecline, MoveWeights, StartAtOutput, StepBack, WeighPath
from nnviz_core.kinds.pass_numbers import LAYER
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.place_names import PlaceName, upright

RATE = upright("number-learning-rate")

NUMBER_NAMES = (
    PlaceName("depth.sizes[i]", LAYER, upright("number-size-of-delta"), upright("number-size-of-delta")),
    PlaceName("depth.factors[i]", LAYER, upright("number-factor-to-layer"), upright("number-factor")),
    PlaceName("depth.total", None, upright("number-factor-in-all"), upright("number-factor-in-all")),
    PlaceName("depth.start", None, upright("number-path-start"), upright("number-path-start")),
    PlaceName("depth.path[i].weight", LAYER, upright("number-path-weight"), upright("number-path-weight")),
    PlaceName("depth.path[i].slope", LAYER, upright("number-path-slope"), upright("number-path-slope")),
    PlaceName("depth.path[i].product", LAYER, upright("number-path-product"), upright("number-path-product")),
    PlaceName("depth.weights", None, upright("number-path-weights"), upright("number-path-weights")),
    PlaceName("depth.slopes", None, upright("number-path-slopes"), upright("number-path-slopes")),
    PlaceName("depth.largest_slope", None, upright("number-largest-slope"), upright("number-largest-slope")),
    PlaceName("depth.learning_rate", None, RATE, RATE),
    PlaceName("depth.changes[i]", LAYER, upright("number-weights-change"), upright("number-weights-change")),
)


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, DepthAction)
    words = section.words
    match action:
        case StartAtOutput():
            return words("depth-motion-start")
        case StepBack(layer):
            return words("depth-motion-step", layer=words.cardinal(layer))
        case DrawDecline():
            return words("depth-motion-line")
        case WeighPath():
            return words("depth-motion-weigh")
        case MoveWeights():
            return words("depth-motion-change")
        case _:
            assert_never(action)
