"""Train every contender of a comparison from many starts, and say how many solve the task."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import stack, to_vector
from nnviz_core.backprop.starts import train_starts
from nnviz_core.backprop.verdict import judge
from nnviz_core.config.spec import Spec
from nnviz_core.kinds.comparison.actions import ComparisonSubject, CountStarts, MarkStart, Starts
from nnviz_core.story.beats import Beat, Caption
from nnviz_core.story.run import first_network, train_plan
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_core.words.say import comma_list
from nnviz_core.words.verdicts import task_name, verdict_tree

SECONDS_A_START = 0.11


def count_starts(spec: Spec, dataset: Dataset, starts: int) -> Starts:
    """Train from the seeds 0, 1, ... and judge where each ends."""
    rngs = [np.random.default_rng(seed) for seed in range(starts)]
    firsts = [first_network(spec, rng=rng) for rng in rngs]
    ends, verdicts = [], []
    for first, history in zip(firsts, train_starts(firsts, dataset, train_plan(spec), rngs=rngs), strict=True):
        vector = history.course[-1] if len(history.course) else to_vector(first)
        ended = first.with_vector(vector)
        ends.append(ended)
        verdicts.append(judge(history, dataset, network=ended))
    return Starts(stack(ends), tuple(verdicts))


def counts_starts(subject: ComparisonSubject) -> bool:
    """Say whether trainings from many starts are shown after the panels."""
    return any(each.starts for each in subject.contenders)


def start_beats(subject: ComparisonSubject, words: Catalogue, *, replaces: Sequence[str]) -> Iterator[Beat]:
    """Count the starts of every contender, then find the one that was seen among them."""
    counted = [each.starts for each in subject.contenders if each.starts]
    if not counted:
        return
    starts = len(counted[0].verdicts)
    seeds = {each.setup.seed for each in subject.contenders}
    seen = len(seeds) == 1 and max(seeds) < starts
    numbers = start_counts(subject, starts)
    result = _count_words(subject, numbers, words, seen=seen)
    asked = words("comparison-starts", starts=str(starts), task=task_name(subject.dataset.kind, words))
    yield Beat(
        CountStarts(),
        move=max(3.0, SECONDS_A_START * starts),
        hold=1.6,
        caption=Caption(asked) if seen else Caption(result, numbers),
        numbers=(*numbers, *ending_counts(subject, starts)),
        replaces=tuple(replaces),
    )
    if seen:
        yield Beat(MarkStart(seeds.pop()), move=1.2, hold=2.0, caption=Caption(result, numbers))


def start_counts(subject: ComparisonSubject, starts: int) -> tuple[Shown, ...]:
    """Give how many of the first so many starts solve the task, of every contender."""
    return tuple(
        Shown(str(each.starts.counts[starts - 1]), f"panels[{panel}].starts.solved[{starts - 1}]")
        for panel, each in enumerate(subject.contenders)
        if each.starts
    )


def ending_counts(subject: ComparisonSubject, starts: int) -> tuple[Shown, ...]:
    """Give how many of the first so many starts end in each other way, of every contender."""
    return tuple(
        Shown(str(counts[starts - 1]), f"panels[{panel}].starts.ends.{kind}[{starts - 1}]")
        for panel, each in enumerate(subject.contenders)
        if each.starts
        for kind, counts in each.starts.ended.items()
    )


def _count_words(subject: ComparisonSubject, numbers: Sequence[Shown], words: Catalogue, *, seen: bool) -> str:
    """List how many starts each contender solves the task from."""
    items = [
        words("comparison-starts-item", name=each.said, solved=shown.text)
        for each, shown in zip(subject.contenders, numbers, strict=True)
    ]
    task = task_name(subject.dataset.kind, words)
    return words(
        "comparison-starts-counted", task=task, counts=comma_list(items, words), framed="yes" if seen else "no"
    )


def starts_tree(starts: Starts) -> Mapping[str, Any]:
    """Build an entry of trace.json: how many of the first 1, 2, ... starts solve the task, and how each ends."""
    return {
        "solved": list(starts.counts),
        "ends": {kind: list(counts) for kind, counts in starts.ended.items()},
        "verdicts": [verdict_tree(verdict) for verdict in starts.verdicts],
    }
