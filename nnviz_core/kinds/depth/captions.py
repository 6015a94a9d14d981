"""Say what the numbers of a gradient over depth show: every claim is chosen by a rule on them."""

from nnviz_core.kinds.depth.actions import DepthSubject
from nnviz_core.kinds.depth.numbers import (
    arriving_number,
    change_number,
    factor_number,
    largest_slope,
    product_number,
    size_number,
    weighed_numbers,
)
from nnviz_core.story.beats import Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_number

ALIKE = 1.5  # times as much, up to which two changes are told as about as large
CANCELLED = 0.9  # of what comes along the path: where less is left, the other paths are told of
SLOW = 10.0  # times less than the last layer's weights, from which layer 1's are told to learn slowly


def first_step_words(subject: DepthSubject, words: Catalogue) -> Caption:
    """Say what one step back does to the size."""
    factor = factor_number(subject, len(subject.path) - 1)
    if factor is None:
        return Caption(words("depth-no-gradient"))
    return Caption(words("depth-first-step", factor=factor.text), (factor,))


def path_words(subject: DepthSubject, words: Catalogue) -> Caption:
    """Say what the path beside the bars is, and how steep its slopes are."""
    if all(name == "sigmoid" for name in (layer.activation for layer in subject.passed.layers[:-1])):
        return Caption(words("depth-path-sigmoid"))
    slope = largest_slope(subject)
    return Caption(words("depth-path", slope=slope.text), (slope,))


def course(subject: DepthSubject) -> str:
    """Say how the size goes back through the layers: silent, stops, shrinks, grows or mixed."""
    if not subject.sizes[-1] > 0:
        return "silent"
    if not subject.sizes.all():
        return "stops"
    factors = [factor for factor in subject.factors if factor is not None]
    if all(factor < 1 for factor in factors):
        return "shrinks"
    return "grows" if all(factor > 1 for factor in factors) else "mixed"


def lesson_words(subject: DepthSubject, words: Catalogue) -> Caption:
    """Say how the size goes back through the layers, with its first and its last number."""
    how, hidden = course(subject), len(subject.path)
    last, first = size_number(subject, hidden), size_number(subject, 0)
    if how == "silent":
        return Caption(words("depth-silent"))
    if how == "stops":
        layer = max(k for k, size in enumerate(subject.sizes.tolist()) if size == 0) + 1
        return Caption(words("depth-stops", layer=layer, digits=str(layer)))
    ends = {"last": last.text, "first": first.text}
    if hidden == 1:
        return Caption(words("depth-one-step", course=how, **ends), (last, first))
    if how == "mixed":
        shrinking = sum(factor < 1 for factor in subject.factors if factor is not None)
        told = words("depth-mixed", count=shrinking, digits=str(shrinking), steps=str(hidden), **ends)
        return Caption(told, (last, first))
    least, most = _extremes(subject)
    told = words("depth-lesson", course=how, least=least.text, most=most.text, **ends)
    return Caption(told, (least, most, last, first))


def _extremes(subject: DepthSubject) -> tuple[Shown, Shown]:
    """Return the smallest and the largest factor."""
    factors = [factor for factor in subject.factors if factor is not None]
    least, most = (
        Shown(format_number(end), f"depth.factors[{factors.index(end)}]") for end in (min(factors), max(factors))
    )
    return least, most


def cause(subject: DepthSubject) -> str:
    """Say what makes the path's product smaller or larger than delta at the output: its slopes, its weights or both.

    "none" where nothing goes along it, or where it neither grows nor shrinks.
    """
    weights, slopes = subject.weights, subject.slopes
    if not weights * slopes or weights * slopes == 1:
        return "none"
    if weights * slopes < 1:
        if weights < 1 and slopes < 1:
            return "slopes-most" if slopes < weights else "weights-most" if weights < slopes else "both-shrink"
        return "slopes-shrink" if slopes < 1 else "weights-shrink"
    if weights > 1 and slopes > 1:
        return "both-grow"
    return "weights-grow" if weights > 1 else "slopes-grow"


def cause_words(subject: DepthSubject, words: Catalogue) -> Caption | None:
    """Say what the weights and the slopes of the path multiply to; None where nothing goes along it.

    Where the other paths cancel a part of that, the path does not say why the whole shrinks: then it is not said to.
    """
    why, numbers = cause(subject), weighed_numbers(subject)
    if why == "none" or len(subject.path) == 1:
        return None
    weights, slopes = (shown.text for shown in numbers)
    if subject.arrives < CANCELLED:
        brought, left = product_number(subject, 0), arriving_number(subject)
        ends = {"product": brought.text, "delta": left.text}
        told = words("depth-cause-cancelled", weights=weights, slopes=slopes, **ends)
        return Caption(told, (*numbers, brought, left))
    return Caption(words("depth-cause", cause=why, weights=weights, slopes=slopes), numbers)


def pace(subject: DepthSubject) -> str:
    """Say how far a step moves layer 1's weights beside the last layer's: still, slow, less, alike or more."""
    first, last = subject.changes[[0, -1]].tolist()
    if first == last == 0:
        return "nothing"
    if first == 0:
        return "still"
    if last >= SLOW * first:
        return "slow"
    if last > ALIKE * first:
        return "less"
    return "alike" if ALIKE * last >= first else "more"


def change_words(subject: DepthSubject, words: Catalogue) -> Caption:
    """Say how far one step moves the weights of the last layer and of the first."""
    rate = Shown(format_number(subject.learning_rate), "depth.learning_rate")
    last, first = change_number(subject, len(subject.path)), change_number(subject, 0)
    told = words("depth-change", pace=pace(subject), rate=rate.text, last=last.text, first=first.text)
    return Caption(told, (rate, last, first))
