"""Why trainings of a comparison stand still or go wrong: one panel after the other, some with a picture over it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from nnviz_core.backprop.verdict import VanishingGradient, reason_of
from nnviz_core.kinds.comparison.actions import ComparisonSubject, Contender, PointOut, RecallStaircases, WatchUnit
from nnviz_core.kinds.comparison.answers import flat_counts, show_answers, tells_answers
from nnviz_core.kinds.comparison.captions import closing_words, staircase_words, why_words
from nnviz_core.kinds.comparison.dying import watch_unit
from nnviz_core.kinds.comparison.numbers import panel_numbers
from nnviz_core.kinds.comparison.rests import last_step
from nnviz_core.kinds.comparison.setups import plain_rate
from nnviz_core.kinds.comparison.slopes import last_slopes, saturated_layers
from nnviz_core.kinds.comparison.split_step import explains, split_step
from nnviz_core.kinds.comparison.staircase import last_numbers
from nnviz_core.story.beats import Beat, Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_core.words.verdicts import fit_verdict_numbers, verdict_numbers

MOST_EXPLAINED = 3  # panels that are pointed out, one after the other


def explanations(subject: ComparisonSubject, words: Catalogue) -> Iterator[Beat]:
    """Point out one panel for every kind of reason, then show all again."""
    told: dict[str, tuple[int, Caption]] = {}
    for panel, each in enumerate(subject.contenders):
        if caption := why_words(subject, panel, words):
            told.setdefault(_kind_of(each), (panel, with_verdicts(subject, caption)))
    if not told:
        return
    closing = with_verdicts(subject, Caption(closing_words(subject, words)))
    picture: Beat | None = None  # that stands over a panel, or over all
    for panel, caption in list(told.values())[:MOST_EXPLAINED]:
        back, gone = _after_picture(subject, picture)
        picture = _picture_of(subject, panel, caption, words)
        if picture:
            yield _replacing(picture, back, gone)
        if picture and (split := _split_after(subject, panel, picture, words)):
            yield split
            picture = replace(picture, numbers=(*picture.numbers, *split.numbers))
        if picture and isinstance(picture.action, RecallStaircases) and tells_answers(subject, panel):
            answers = show_answers(subject, panel, words)
            yield answers
            picture = replace(picture, numbers=(*picture.numbers, *answers.numbers), replaces=answers.replaces)
        if picture is None or isinstance(picture.action, WatchUnit):
            shown = ((), ()) if picture else (back, gone)
            yield Beat(PointOut(panel), move=0.8, hold=2.2, caption=caption, numbers=shown[0], replaces=shown[1])
    back, gone = _after_picture(subject, picture)
    yield Beat(PointOut(None), move=0.8, hold=2.4, caption=closing, numbers=back, replaces=gone)


def _picture_of(subject: ComparisonSubject, panel: int, caption: Caption, words: Catalogue) -> Beat | None:
    """Make the beat of the picture that shows why a training stands still, if there is one."""
    each = subject.contenders[panel]
    if dying := each.dying:
        replaces = [shown.place for shown in _under_pictures(subject, [panel])]
        return watch_unit(dying, panel, words, rate=plain_rate(each.setup), replaces=replaces)
    if isinstance(reason_of(each.verdict), VanishingGradient) and staircase_words(subject, words):
        return Beat(RecallStaircases(), move=1.6, hold=2.8, caption=caption, numbers=last_numbers(subject))
    if subject.slopes and panel in saturated_layers(subject.contenders):
        every = range(len(subject.contenders))
        return last_slopes(subject, caption, replaces=[shown.place for shown in _under_pictures(subject, every)])
    return None


def _split_after(subject: ComparisonSubject, panel: int, picture: Beat, words: Catalogue) -> Beat | None:
    """Make the beat that says why a unit dies behind that of its picture, where the step's parts say so."""
    each = subject.contenders[panel]
    rate = plain_rate(each.setup)
    if not isinstance(picture.action, WatchUnit) or not each.dying or rate is None:
        return None
    split = explains(each.dying, rate)
    return split_step(split, panel, words, rate=rate) if split else None


def _replacing(picture: Beat, back: Sequence[Shown], gone: Sequence[str]) -> Beat:
    """Let the numbers below the picture before come back, unless this one covers them too."""
    again, covered = {shown.place for shown in back}, set(picture.replaces)
    numbers = (*picture.numbers, *(shown for shown in back if shown.place not in covered))
    return replace(
        picture, numbers=numbers, replaces=(*gone, *(place for place in picture.replaces if place not in again))
    )


def _under_pictures(subject: ComparisonSubject, panels: Iterable[int]) -> tuple[Shown, ...]:
    """Give the numbers of panels that lie below what is drawn over their planes and plots."""
    return tuple(panel_numbers(subject, panel, last_step(subject))[0] for panel in panels)


def _after_picture(subject: ComparisonSubject, picture: Beat | None) -> tuple[tuple[Shown, ...], tuple[str, ...]]:
    """Give the numbers that come back when the picture over panels leaves, and the places of those that leave."""
    if picture is None:
        return (), ()
    action, gone = picture.action, tuple(shown.place for shown in picture.numbers)
    if isinstance(action, RecallStaircases):
        covered = set(picture.replaces)  # the plots with their numbers stayed below it
        return tuple(shown for shown in flat_counts(subject) if shown.place in covered), gone
    panels = [action.panel] if isinstance(action, WatchUnit) else range(len(subject.contenders))
    return _under_pictures(subject, panels), gone


def _kind_of(each: Contender) -> str:
    return type(reason_of(each.verdict) or each.verdict).__name__


def with_verdicts(subject: ComparisonSubject, caption: Caption) -> Caption:
    """List the numbers of the verdicts with a caption that is read beside them."""
    verdicts = enumerate(each.verdict for each in subject.contenders)
    listed = verdict_numbers if subject.dataset.y is None else fit_verdict_numbers
    numbers = (shown for i, verdict in verdicts for shown in listed(verdict, f"panels[{i}].verdict"))
    return Caption(caption.text, (*caption.numbers, *numbers))
