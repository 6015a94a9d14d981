"""Choose what films say of an output: the ids of its sentences, by its function, its loss and the sample's answer."""

from dataclasses import dataclass

from nnviz_core.backprop.passes import SamplePass


@dataclass(frozen=True, slots=True)
class OutputCaptions:
    """The ids of what films say of an output."""

    scores: str  # of the last layer's sums
    says: str  # of what is made of them
    loss: str
    delta: str
    long_way: str
    appears: str  # for the transcript: that what the outputs say appears
    delta_appears: str
    long_way_appears: str


def softmax_captions(passed: SamplePass) -> OutputCaptions:
    """Say that scores become shares."""
    return OutputCaptions(
        scores="forward-scores-softmax",
        says="forward-predicts-softmax",
        loss="forward-loss",
        delta="backward-delta-softmax",
        long_way="backward-long-way-softmax",
        appears="forward-motion-predict",
        delta_appears="backward-motion-delta",
        long_way_appears="backward-motion-long-way",
    )


def sigmoid_captions(passed: SamplePass) -> OutputCaptions:
    """Say that each score becomes the probability of a yes; of one output, and of a class, that of this class."""
    one, classes = len(passed.said) == 1, passed.label is not None
    if not classes:
        scores = "forward-scores-one" if one else "forward-scores-several"
        says = "forward-predicts-probability" if one else "forward-predicts-probabilities"
        loss = "forward-loss-of-shares" if one else "forward-loss-of-shares-several"
    elif one:
        scores, says, loss = "forward-scores-sigmoid", "forward-predicts-sigmoid", "forward-loss"
    else:
        scores, says, loss = "forward-scores-sigmoids", "forward-predicts-sigmoids", "forward-loss-of-answers"
    return OutputCaptions(
        scores=scores,
        says=says,
        loss=loss,
        delta="backward-delta-sigmoid" if one else "backward-delta-softmax",
        long_way="backward-long-way-sigmoid",
        appears="forward-motion-predict",
        delta_appears="backward-motion-delta",
        long_way_appears="backward-motion-long-way",
    )


def squared_captions(passed: SamplePass, says: str) -> OutputCaptions:
    """Say that each sum is bent, in words of the output's own, and how far what it says is off."""
    one = len(passed.said) == 1
    return OutputCaptions(
        scores="forward-scores-one" if one else "forward-scores-several",
        says=says,
        loss="forward-loss-squared" if one else "forward-loss-squared-several",
        delta="backward-delta-squared",
        long_way="backward-long-way-squared",
        appears="forward-motion-say",
        delta_appears="backward-motion-delta-squared",
        long_way_appears="backward-motion-long-way-squared",
    )


def linear_captions(passed: SamplePass) -> OutputCaptions:
    """Say that the score itself is the output."""
    one = len(passed.said) == 1
    return OutputCaptions(
        scores="forward-scores-one" if one else "forward-scores-several",
        says="forward-says-score" if one else "forward-says-scores",
        loss="forward-loss-squared" if one else "forward-loss-squared-several",
        delta="backward-delta-linear",
        long_way="backward-long-way-linear",
        appears="forward-motion-say",
        delta_appears="backward-motion-delta-linear",
        long_way_appears="backward-motion-long-way-squared",
    )
