"""The sentences and equations of an update section, each of which follows from its numbers."""

import numpy as np

from nnviz_core.backprop.network import to_vector
from nnviz_core.backprop.sums import dot
from nnviz_core.backprop.ties import first_largest
from nnviz_core.kinds.update.actions import UpdateSubject
from nnviz_core.kinds.update.numbers import (
    batch_numbers,
    down_bias_place,
    down_place,
    loss_before,
    losses_after,
    new_place,
    unseen_moves,
    value_of,
)
from nnviz_core.kinds.update.stages import stage_letter
from nnviz_core.story.beats import Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Equation, Letter, Negative, Product, Sum, Upright, numeral
from nnviz_core.words.formula.values import closed
from nnviz_core.words.formula.worded import worded
from nnviz_core.words.numbers import parse_number
from nnviz_core.words.phrases import spelled
from nnviz_core.words.say import capital, joined_sentences, letter_words


def example_words(subject: UpdateSubject, words: Catalogue) -> str:
    """Name the example in a sentence: w₁₂⁽³⁾."""
    example = subject.example
    return letter_words("w", (example.row + 1, example.column + 1), example.layer, words.writing)


def example_letter(subject: UpdateSubject) -> Letter:
    """Name the example in a formula."""
    example = subject.example
    return Letter("w", (example.row + 1, example.column + 1), example.layer)


def pulls(subject: UpdateSubject) -> tuple[int, int]:
    """Count the points whose own loss falls if the example grows, and those whose own loss falls if it shrinks."""
    gradients = subject.point_gradients
    return int((gradients < 0).sum()), int((gradients > 0).sum())


def pull_words(subject: UpdateSubject, words: Catalogue) -> str:
    """Say which way the points pull at the example."""
    up, down = pulls(subject)
    weight = example_words(subject, words)
    if up and down:
        return words("update-pulls-both", up=up, ups=str(up), down=down, downs=str(down), weight=weight)
    if up + down == 1 == len(subject.point_gradients):
        return words("update-pulls-alone", way="up" if up else "down", weight=weight)
    if up or down:
        return words("update-pulls-one", way="up" if up else "down", weight=weight)
    return words("update-pulls-none", weight=weight)


def mean_words(subject: UpdateSubject, words: Catalogue) -> str:
    """Say what stands on the edges, and at the neurons where there are biases."""
    count = len(subject.point_gradients)
    edges = words("update-mean", points=count, digits=str(count))
    return joined_sentences([edges, words("update-mean-biases") if subject.passed.has_biases else ""], words)


def all_move_words(subject: UpdateSubject, words: Catalogue, *, count: int) -> str:
    """Say that all parameters move, and how many of the numbers on the screen do not show it."""
    unseen = unseen_moves(subject)
    all_move = words("update-all-move", count=count, digits=str(count))
    told = words("update-all-move-unseen", count=unseen, digits=str(unseen)) if unseen else ""
    return joined_sentences([all_move, told], words)


def batch_words(subject: UpdateSubject, words: Catalogue, *, trained: int | None) -> Caption:
    """Say how far the means of mini-batches lie apart; `trained` is the size of those that the training takes."""
    numbers = batch_numbers(subject)
    order = sorted(numbers, key=lambda shown: parse_number(shown.text))
    low, high = order[0], order[-1]
    told = words(
        "update-batches",
        spread="same" if low.text == high.text else "apart",
        trained="batch" if trained else "full",
        spelled=capital(spelled(len(subject.batches), words), words),
        size=str(len(subject.batches[0].rows)),
        low=low.text,
        high=high.text,
    )
    rest = len(subject.point_gradients) % trained if trained else 0
    last = words("update-batches-rest", rest=str(rest)) if rest else ""
    return Caption(joined_sentences([told, last], words), (low, high))


def verdict(before: float, after: float) -> str:
    """Tell what a step does to the loss, as messages name it."""
    if not np.isfinite(after):
        return "endless"
    return "falls" if after < before else "rises" if after > before else "stays"


def downhill(subject: UpdateSubject) -> bool:
    """Say whether a small enough step would lower the mean loss: it goes against its gradient."""
    return dot(to_vector(subject.gradient), to_vector(subject.down)) > 0


def loss_words(subject: UpdateSubject, words: Catalogue) -> Caption:
    """Say what the step does to the mean loss."""
    told = verdict(subject.loss, subject.loss_after)
    before, after = loss_before(subject), losses_after(subject)
    if not after:
        return Caption(words("update-loss-endless"))
    alike = "alike" if after[0].text == before.text else "differ"
    way = "uphill" if told == "rises" and not downhill(subject) else told
    texts = {"before": before.text, "after": after[0].text, "change": after[1].text}
    if len(subject.point_gradients) == 1:
        sentence = words("update-loss-alone", loss=way, digits=alike, **texts)
    else:
        sentence = words("update-loss", loss=way, digits=alike, **texts)
    return Caption(sentence, (before, *after))


def rule(subject: UpdateSubject, words: Catalogue) -> Equation:
    """Write new w = w - rate * gradient for the example."""
    example = subject.example
    name = example_letter(subject)
    gradient = numeral(value_of(subject.down, example), down_place(subject, example), tone="gradient")
    old = numeral(value_of(subject.network, example), example.place.format("weights"))
    side = Sum((old, Negative(Product((numeral(subject.learning_rate, "learning_rate"), gradient)))))
    against = stage_letter(subject) or Upright(words("update-gradient"), tone="gradient")
    step = Product((Upright(words("update-rate")), against))
    new = numeral(value_of(subject.after, example), new_place(example))
    return closed((worded(words, "number-new", name=name), Sum((name, Negative(step)))), side, new)


def bias_rule(subject: UpdateSubject, words: Catalogue) -> Equation | None:
    """Write the same step for the bias that moves farthest; nothing where no layer has one."""
    layers = enumerate(subject.network.layers)
    biases = [(i, j) for i, layer in layers if layer.has_bias for j in range(len(layer.bias))]
    if not biases:
        return None
    i, j = biases[first_largest([abs(float(subject.down.layers[i].bias[j])) for i, j in biases])]
    place = f"layers[{i}].bias{{}}[{j}]"
    old, gradient, after = (
        float(network.layers[i].bias[j]) for network in (subject.network, subject.down, subject.after)
    )
    down = numeral(gradient, down_bias_place(subject, i, j), tone="gradient")
    step = Product((numeral(subject.learning_rate, "learning_rate"), down))
    side = Sum((numeral(old, place.format("")), Negative(step)))
    name = worded(words, "number-new", name=Letter("b", (j + 1,), i + 1))
    return closed((name,), side, numeral(after, "after." + place.format("")))


def change_of_loss(subject: UpdateSubject, words: Catalogue) -> Equation | None:
    """Write the change of the mean loss; nothing where it is not finite."""
    if not np.isfinite(subject.loss_after):
        return None
    side = Sum((numeral(subject.loss_after, "after.loss"), Negative(numeral(subject.loss, "dataset.loss"))))
    change = numeral(subject.loss_after - subject.loss, "after.change", tone="gradient")
    return closed((Upright(words("number-change")),), side, change)
