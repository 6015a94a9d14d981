"""Say what the picture of an update section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.backward import words as backward
from nnviz_core.kinds.pass_numbers import POINTS_LOSS
from nnviz_core.kinds.update.actions import (
    Average,
    CountLoss,
    DrawBatches,
    MoveAll,
    MoveOne,
    Spread,
    Stand,
    TakeMean,
    TakeStage,
    UpdateAction,
    UpdateSubject,
)
from nnviz_core.kinds.update.captions import example_words
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.place_names import NumberGroup, PlaceName, in_words, letter, upright

MEAN, AFTER, BATCH = NumberGroup("part-mean", "i"), NumberGroup("part-after", "i"), NumberGroup("part-batch", "b")
STAGE = NumberGroup("part-stage", "i")
WEIGHT, BIAS = letter("w", "jk", "i"), letter("b", "j", "i")

NUMBER_NAMES = (
    *backward.NUMBER_NAMES,
    PlaceName(
        "mean.layers[i].weight_grad[j][k]",
        MEAN,
        in_words("number-gradient-of", what=letter("w", "jk")),
        in_words("number-mean-gradient-of", what=WEIGHT),
    ),
    PlaceName(
        "mean.layers[i].bias_grad[j]",
        MEAN,
        in_words("number-gradient-of", what=letter("b", "j")),
        in_words("number-mean-gradient-of", what=BIAS),
    ),
    PlaceName(
        "stages[s].layers[i].weights[j][k]",
        STAGE,
        in_words("number-step-of", what=letter("w", "jk")),
        in_words("number-step-of", what=WEIGHT),
    ),
    PlaceName(
        "stages[s].layers[i].bias[j]",
        STAGE,
        in_words("number-step-of", what=letter("b", "j")),
        in_words("number-step-of", what=BIAS),
    ),
    *(
        PlaceName(f"stages[s].{name}", None, upright(id), upright(id))
        for name, id in (
            ("decay", "update-decay"),
            ("share", "number-share-of-velocity"),
            ("before", "number-velocity-before"),
            ("mean", "update-mean-gradient"),
            ("root", "update-root"),
        )
    ),
    PlaceName("after.layers[i].weights[j][k]", AFTER, letter("w", "jk"), in_words("number-new", name=WEIGHT)),
    PlaceName("after.layers[i].bias[j]", AFTER, letter("b", "j"), in_words("number-new", name=BIAS)),
    PlaceName("dataset.loss", None, POINTS_LOSS, POINTS_LOSS),
    PlaceName("after.loss", None, upright("number-loss-after-it"), upright("number-loss-after-it")),
    PlaceName("after.change", None, upright("number-change"), upright("number-change")),
    PlaceName("learning_rate", None, upright("number-learning-rate"), upright("number-rate")),
    PlaceName("batches[b].mean", BATCH, upright("number-batch-mean"), upright("number-batch-mean", "b")),
)


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, UpdateAction)
    words, subject = section.words, section.subject
    assert isinstance(subject, UpdateSubject)
    points, biased = len(subject.point_gradients), subject.passed.has_biases
    match action:
        case Stand():
            return words("update-motion-stand")
        case TakeMean():
            return words("update-motion-mean" if biased else "update-motion-mean-no-bias")
        case Spread():
            return words("update-motion-spread", points=points, weight=example_words(subject, words))
        case Average():
            return words("update-motion-average")
        case DrawBatches():
            return words("update-motion-batches")
        case TakeStage():
            return words("update-motion-stage" if biased else "update-motion-stage-no-bias")
        case MoveOne():
            return words("update-motion-one", weight=example_words(subject, words))
        case MoveAll():
            return words("update-motion-all" if biased else "update-motion-all-no-bias")
        case CountLoss():
            way = "falls" if subject.loss_after < subject.loss else "other"
            return words("update-motion-loss", loss=way, points=points)
        case _:
            assert_never(action)
