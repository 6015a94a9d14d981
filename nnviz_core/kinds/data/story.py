"""The data: points class by class, and how far straight lines get in parting them."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.lines import Search, best_line, best_line_at, best_lines
from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import DataSection
from nnviz_core.kinds.data.actions import ConcludeLines, DataSubject, JudgeLine, Scatter, SlideLine, Trial, TurnLine
from nnviz_core.kinds.data.numbers import DIRECTIONS, accuracy_of, best_words, line_tree, mixed
from nnviz_core.kinds.data.pairs import pair_beats, pairs_subject, pairs_tree
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_core.words.phrases import percent

HORIZONTAL, DIAGONAL, BEST = 0, 1, 2
NAMES = ("horizontal", "diagonal", "best")
SIGNS = ("disc", "square", "triangle", "diamond")  # of the classes, as messages name them


def compose_data(index: int, section: DataSection, source: Source, trace: Trace) -> Section:
    """Make a data section. Raises LookupError for points of more classes than have colours."""
    dataset, words = trace.dataset, source.words
    classes, points = int(dataset.labels.max()) + 1, len(dataset.x)
    remark = words("remark-points", count=points, digits=f"{points:,}")
    first = _points(dataset, words, opening=section.caption)
    if classes > len(SIGNS):
        raise LookupError(f"a data section has colours for {len(SIGNS)} classes, and these points have {classes}.")
    if classes > 2:
        several, searches = pairs_subject(dataset)
        beats = (*first, *pair_beats(several, searches, words))
        tree = pairs_tree(several, searches)
        return Section(index, "data", words("data-heading-pairs"), remark, beats, several, tree)
    search = best_line(dataset.x, dataset.labels)
    subject = data_subject(dataset, search)
    beats = (*first, *_beats(subject, search, words))
    return Section(index, "data", words("data-heading"), remark, beats, subject, _tree(subject, search))


def data_subject(dataset: Dataset, search: Search) -> DataSubject:
    """Try lines on the points; where there is one class only, there is nothing to try."""
    if not np.ptp(dataset.labels):
        return DataSubject(dataset, (), {}, search.complete)
    x, labels = dataset.x, dataset.labels
    lines = best_line_at(x, labels, 0.0), best_line_at(x, labels, np.pi / 4), search.line
    every = np.ones(len(x), bool)
    angles = np.union1d(np.linspace(0, np.pi, DIRECTIONS), search.line.angle)
    trials = tuple(Trial((0, 1), every, line) for line in lines)
    return DataSubject(dataset, trials, {BEST: best_lines(x, labels, angles)}, search.complete)


def _tree(subject: DataSubject, search: Search) -> Mapping[str, Any]:
    labels = subject.dataset.labels
    tree = {"scene": "data", "points": len(labels), "counts": np.bincount(labels, minlength=2).tolist()}
    if not subject.lines:
        return tree
    lines = [{"name": name, **line_tree(line)} for name, line in zip(NAMES, subject.lines, strict=True)]
    tree |= {
        "lines": lines,
        "missing": missing(subject),
        "tried": search.tried,
        "complete": search.complete,
        "counted": search.counted,
    }
    return {**tree, "directions": [line_tree(line) for line in subject.turns[BEST]]}


def missing(subject: DataSubject) -> float:
    """Return the share of points that the best line gets wrong."""
    return 1 - subject.lines[BEST].accuracy


def missing_number(subject: DataSubject) -> tuple[Shown, ...]:
    """Give the share that no line gets right; nothing where a line separates the classes."""
    return (Shown(percent(missing(subject)), "missing"),) if missing(subject) else ()


# --- beats ---------------------------------------------------------------------------------------


def _beats(subject: DataSubject, search: Search, words: Catalogue) -> Iterator[Beat]:
    if subject.lines:
        for line in (HORIZONTAL, DIAGONAL):
            yield from _named_line(subject, line, words)
        yield from _best(subject, search, words)
    yield Beat(
        ConcludeLines(),
        move=1.2,
        hold=2.4,
        caption=_verdict(subject, search, words),
        numbers=missing_number(subject) if subject.lines else (),
    )


def _points(dataset: Dataset, words: Catalogue, *, opening: str | None) -> Iterator[Beat]:
    for label in np.unique(dataset.labels).tolist():
        count = int((dataset.labels == label).sum())
        told = words("data-class", label=words.called(label), count=count, digits=f"{count:,}", sign=SIGNS[label])
        yield Beat(Scatter(label), move=1.6, hold=0.5, caption=Caption(opening or told))
        opening = None


def _named_line(subject: DataSubject, line: int, words: Catalogue) -> Iterator[Beat]:
    told = words("data-try-horizontal") if line == HORIZONTAL else words("data-try-diagonal")
    share = accuracy_of(subject, line)
    yield Beat(SlideLine(line), move=3.2, hold=0.3, caption=Caption(told), numbers=(share,))
    yield Beat(JudgeLine(line), move=1.0, hold=0.8, caption=_judgement(subject, line, words))


def _judgement(subject: DataSubject, line: int, words: Catalogue) -> Caption:
    share = accuracy_of(subject, line)
    if subject.lines[line].accuracy == 1:
        return Caption(words("data-right-for-all"))
    if not subject.trials[line].parts(subject.dataset):
        return Caption(words("data-one-side-at-best", share=share.text), (share,))
    if line == HORIZONTAL:
        return Caption(words("data-right-at-best", share=share.text), (share,))
    before, now = (subject.lines[k].accuracy for k in (HORIZONTAL, line))
    compared = "better" if now > before else "worse" if now < before else "same"
    return Caption(words("data-compared-at-best", compared=compared, share=share.text), (share,))


def _best(subject: DataSubject, search: Search, words: Catalogue) -> Iterator[Beat]:
    share = accuracy_of(subject, BEST)
    yield Beat(
        TurnLine(BEST),
        move=5.0,
        hold=0.4,
        caption=Caption(words("data-every-direction")),
        numbers=(share,),
    )
    yield Beat(JudgeLine(BEST), move=1.0, hold=0.8, caption=best_words(subject, BEST, search, words))


def _verdict(subject: DataSubject, search: Search, words: Catalogue) -> Caption:
    if not subject.lines:
        label = int(subject.dataset.labels[0])
        return Caption(words("data-one-class", label=words.called(label)))
    if not missing(subject):
        return Caption(words("data-separable"))
    if search.complete:
        return Caption(words("data-not-separable", mixed=mixed(subject.dataset)))
    return Caption(words("data-none-found", count=search.tried, digits=f"{search.tried:,}"))
