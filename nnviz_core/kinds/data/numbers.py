"""The numbers of a data section, and where they stand in its tree."""

from typing import Any

import numpy as np

from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.lines import Line, Search
from nnviz_core.kinds.data.actions import DataSubject
from nnviz_core.story.beats import Caption
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_core.words.phrases import percent

DIRECTIONS = 361  # of a curve, every half degree


def line_tree(line: Line) -> dict[str, Any]:
    """Give the numbers of a line."""
    return {"angle": line.angle, "offset": line.offset, "above": line.above, "accuracy": line.accuracy}


def mixed(dataset: Dataset) -> str:
    """Say whether points of different classes lie in one place, as messages name it: no network tells them apart."""
    places = np.unique(dataset.x, axis=0, return_inverse=True)[1].ravel()
    pairs = np.unique(np.stack([places, dataset.labels], axis=1), axis=0)
    return "yes" if len(pairs) > len(np.unique(places)) else "no"


def accuracy_of(subject: DataSubject, line: int) -> Shown:
    """Give the share of points that a line gets right, of those that it is tried on."""
    return Shown(percent(subject.lines[line].accuracy), f"lines[{line}].accuracy")


def best_words(subject: DataSubject, line: int, search: Search, words: Catalogue) -> Caption:
    """Say what the best line gets, and of how many; or that none between the points is as good as one beside them."""
    share = accuracy_of(subject, line)
    if not subject.trials[line].parts(subject.dataset):
        sure = "yes" if search.complete else "no"
        return Caption(words("data-best-leaves-one-side", share=share.text, sure=sure), (share,))
    lines: dict[str, str | int] = {"count": search.tried, "digits": f"{search.tried:,}"}
    told = words("data-best-of-all" if search.counted else "data-best-of-tried", share=share.text, **lines)
    return Caption(told, (share,))
