"""More than two classes: a line has two sides, so they are taken two by two, and then all at once."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.linear_scores import scores_for
from nnviz_core.backprop.lines import Search, best_line, best_lines
from nnviz_core.kinds.data.actions import ConcludeLines, DataSubject, JudgeLine, Trial, TurnLine
from nnviz_core.kinds.data.numbers import DIRECTIONS, accuracy_of, best_words, line_tree, mixed
from nnviz_core.story.beats import Beat, Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.phrases import spelled
from nnviz_core.words.say import joined_sentences


def pairs_subject(dataset: Dataset) -> tuple[DataSubject, tuple[Search, ...]]:
    """Search the best line for every two classes, and scores that part all of them where lines part each two."""
    trials, turns, searches = [], {}, []
    for k, pair in enumerate(combinations(range(int(dataset.labels.max()) + 1), 2)):
        chosen = np.isin(dataset.labels, pair)
        x, labels = dataset.x[chosen], (dataset.labels[chosen] == pair[1]).astype(np.int64)
        search = best_line(x, labels)
        trials.append(Trial(pair, chosen, search.line))
        turns[k] = best_lines(x, labels, np.union1d(np.linspace(0, np.pi, DIRECTIONS), search.line.angle))
        searches.append(search)
    complete = all(search.complete for search in searches)
    parted = all(search.line.accuracy == 1 for search in searches)
    scores = scores_for(dataset.x, dataset.labels) if parted else None
    return DataSubject(dataset, tuple(trials), turns, complete, scores), tuple(searches)


def unparted(subject: DataSubject) -> tuple[tuple[int, int], ...]:
    """List the pairs of classes that their best line does not part."""
    return tuple(trial.pair for trial in subject.trials if trial.line.accuracy < 1)


def pairs_tree(subject: DataSubject, searches: Sequence[Search]) -> Mapping[str, Any]:
    """Give the numbers of a section of several pairs."""
    labels, scores = subject.dataset.labels, subject.scores
    lines = [
        {"name": name_of(trial), "classes": list(trial.pair), **line_tree(trial.line)}
        | {"tried": search.tried, "complete": search.complete, "counted": search.counted}
        | {"directions": [line_tree(line) for line in subject.turns[k]]}
        for k, (trial, search) in enumerate(zip(subject.trials, searches, strict=True))
    ]
    found = {"weights": scores.weights.tolist(), "bias": scores.bias.tolist()} if scores else None
    counts = np.bincount(labels).tolist()
    return {"scene": "data", "points": len(labels), "counts": counts, "lines": lines, "linear_scores": found}


def name_of(trial: Trial) -> str:
    """Name a line in the trace by its classes."""
    return f"best for {trial.pair[0]} and {trial.pair[1]}"


def pair_beats(subject: DataSubject, searches: Sequence[Search], words: Catalogue) -> Iterator[Beat]:
    """Try the best line for every two classes, then put all together."""
    for k, (trial, search) in enumerate(zip(subject.trials, searches, strict=True)):
        share = accuracy_of(subject, k)
        first, second = (words.called(label) for label in trial.pair)
        told = (
            words("data-other-pair", first=first, second=second)
            if k
            else words("data-first-pair", first=first, second=second, spelled=spelled(subject.classes, words))
        )
        yield Beat(TurnLine(k), move=3.2 if k else 5.0, hold=0.3, caption=Caption(told), numbers=(share,))
        yield Beat(JudgeLine(k), move=1.0, hold=0.6, caption=_judgement(subject, k, search, words))
    yield Beat(ConcludeLines(), move=1.6, hold=2.4, caption=Caption(_verdict(subject, searches, words)))


def _judgement(subject: DataSubject, k: int, search: Search, words: Catalogue) -> Caption:
    if subject.lines[k].accuracy == 1:
        return Caption(words("data-pair-parted"))
    return best_words(subject, k, search, words)


def _verdict(subject: DataSubject, searches: Sequence[Search], words: Catalogue) -> str:
    """Say of lines what was proved: a line of equal scores parts two classes, where all borders are straight."""
    dataset = subject.dataset
    left, pairs = unparted(subject), spelled(len(subject.trials), words)
    if not left:
        if subject.scores:
            return words("data-all-parted", spelled=spelled(subject.classes, words))
        return joined_sentences([words("data-every-pair-parted"), words("data-every-pair-vote")], words)
    sure = [s.complete for s, trial in zip(searches, subject.trials, strict=True) if trial.pair in left]
    if len(left) == 1:
        first, second = (words.called(label) for label in left[0])
        told = "data-pair-not-parted" if all(sure) else "data-pair-none-found"
        chosen = next(trial.chosen for trial in subject.trials if trial.pair == left[0])
        return words(told, first=first, second=second, mixed=mixed(dataset.taken(chosen)))
    which = "every" if len(left) == len(subject.trials) else "some"
    counts = {"pairs": pairs, "left": spelled(len(left), words), "which": which, "mixed": mixed(dataset)}
    return words("data-pairs-not-parted" if all(sure) else "data-pairs-none-found", **counts)
