"""Keep what a training came to beside the finished pieces, so that an unchanged one is not run again."""

import hashlib
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

import nnviz_core.backprop
from nnviz_core.backprop.datasets import Dataset
from nnviz_core.backprop.network import Network, seal, to_vector
from nnviz_core.backprop.training import History, train
from nnviz_core.config.spec import Spec
from nnviz_core.render.cache import Cache
from nnviz_core.render.digest import digest_of
from nnviz_core.story.run import first_network, train_plan

MOST_BYTES = 50_000_000  # of one training; reading more back would take about as long as running it
UNREADABLE = (OSError, ValueError, KeyError, TypeError, EOFError, BadZipFile)


@dataclass(frozen=True, slots=True)
class KeptTraining:
    """Train once: the key is the start, the points, the plan, the seed, and all that computes."""

    cache: Cache

    def __call__(self, spec: Spec, dataset: Dataset, *, steps: Sequence[int] = ()) -> History:
        """Return the course of a training, read back where it is kept, bit for bit."""
        assert spec.parameters.train is not None
        rng = np.random.default_rng(spec.parameters.train.seed)
        start, plan = first_network(spec, rng=rng), train_plan(spec, steps=steps)
        key = digest_of("training", start, dataset, plan, spec.parameters.train.seed, computing())
        if (content := self.cache.read(key)) and (kept := _read(content, start)):
            return kept
        history = train(start, dataset, plan, rng=rng)
        arrays = _arrays(history)
        if sum(array.nbytes for array in arrays.values()) <= min(MOST_BYTES, self.cache.limit):
            np.savez(file := BytesIO(), **arrays)
            self.cache.write(key, file.getvalue())
        return history


@cache
def computing() -> tuple[str, ...]:
    """Name all that decides a number of a training: the source of what computes, Python, numpy, the kind of machine."""
    digest = hashlib.sha256()
    for path in sorted(Path(nnviz_core.backprop.__path__[0]).glob("*.py")):
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest(), platform.python_version(), np.__version__, platform.machine()


def _arrays(history: History) -> Mapping[str, Any]:
    """Write a course as arrays."""
    return {
        "steps": np.array(history.steps, dtype=np.int64),
        "vectors": np.array([to_vector(each) for each in history.networks]),
        "losses": history.losses,
        "accuracies": history.accuracies,
        "diverged_at": np.array([] if history.diverged_at is None else [history.diverged_at], dtype=np.int64),
        "course_steps": history.course_steps,
        "course": history.course,
        "memories": np.array(history.memories),
    }


def _read(content: bytes, start: Network) -> History | None:
    """Read a course back; None where it is none."""
    try:
        with np.load(BytesIO(content), allow_pickle=False) as read:
            held: dict[str, Any] = {name: seal(read[name]) for name in read.files}
        return History(
            steps=tuple(held["steps"].tolist()),
            networks=tuple(start.with_vector(vector) for vector in held["vectors"]),
            losses=held["losses"],
            accuracies=held["accuracies"],
            diverged_at=next(iter(held["diverged_at"].tolist()), None),
            course_steps=held["course_steps"],
            course=held["course"],
            memories=tuple(tuple(memory) for memory in held["memories"]),
        )
    except UNREADABLE:
        return None
