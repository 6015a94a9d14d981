"""Trace one sample of a config, and say what the film would say where nothing is asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nnviz_core.backprop.network import Array
from nnviz_core.backprop.passes import LayerPass, SamplePass
from nnviz_core.backprop.trace import Snapshot, Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import PointSpec
from nnviz_core.story.export import pass_arrays, pass_json, pass_table, pass_tree
from nnviz_core.story.run import (
    Sample,
    pick_sample,
    pick_snapshot,
    run,
    sample_pass,
    whole_number,
)


@dataclass(frozen=True, slots=True, eq=False)
class TracedSample:
    """Every number of one sample's forward and backward pass, by the names that `nnviz trace` gives them."""

    config: str
    numbers: Trace  # of the whole film
    snapshot: Snapshot
    sample: Sample
    passed: SamplePass

    @property
    def layers(self) -> tuple[LayerPass, ...]:
        """Return the layers, first hidden one first: weights, bias, z, a, delta, weight_grad, ..."""
        return self.passed.layers

    @property
    def logits(self) -> Array:
        """Return the scores, (n_out,)."""
        return self.passed.logits

    @property
    def said(self) -> Array:
        """Return what the network says, (n_out,): probabilities, or what else its output makes of the scores."""
        return self.passed.said

    @property
    def loss(self) -> float:
        """Return the sample's loss."""
        return self.passed.loss

    @property
    def x_grad(self) -> Array:
        """Return the gradient of the loss by the inputs, (n_in,)."""
        return self.passed.x_grad

    @property
    def tree(self) -> dict[str, Any]:
        """Return what `nnviz trace --format json` prints, as dicts and lists."""
        return pass_tree(
            self.config, trace=self.numbers, snapshot=self.snapshot, sample=self.sample, passed=self.passed
        )

    @property
    def arrays(self) -> Mapping[str, npt.NDArray[np.generic]]:
        """Return what `nnviz trace --format npz` writes: x, W1, b1, z1, a1, ..."""
        return pass_arrays(self.passed)

    @property
    def json(self) -> str:
        """Return the tree as JSON whose floats read back exactly."""
        return pass_json(self.tree)

    def __str__(self) -> str:
        return pass_table(self.tree)

    def __repr__(self) -> str:
        which = "a point of its own" if self.sample.index is None else f"sample {self.sample.index}"
        return f"<{self.config}: {self.snapshot.name}, {which}, loss {self.loss:.6f}; print() shows all>"


def trace_sample(
    source: Source,
    *,
    snapshot: int | str | None = None,
    sample: int | str | PointSpec | None = None,
    known: Trace | None = None,
) -> TracedSample:
    """Trace a sample at a snapshot; left out, they are those of the first section that has one.

    `known` is what running the config gave, where that was done. Raises LookupError with a sentence where there is no
    such snapshot or sample.
    """
    step = None if snapshot is None else whole_number(str(snapshot))
    numbers = known if known and _has(known, step) else run(source, steps=_steps(step))
    moment = pick_snapshot(numbers, first_said(source, "snapshot", "last") if snapshot is None else snapshot)
    point = pick_sample(numbers.dataset, moment.network, first_said(source, "sample", 0) if sample is None else sample)
    return TracedSample(source.written, numbers, moment, point, sample_pass(moment.network, point))


def _has(numbers: Trace, step: int | None) -> bool:
    """Say whether a training's step was kept."""
    return step is None or numbers.history is None or step in numbers.history.steps


def _steps(step: int | None) -> list[int]:
    return [] if step is None else [step]


def first_said(source: Source, key: str, default: int | str) -> int | str:
    """Give what the first section that has such a key says."""
    said = (getattr(section, key, None) for section in source.spec.sections)
    return next((each for each in said if each is not None), default)
