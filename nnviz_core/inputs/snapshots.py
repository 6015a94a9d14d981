"""Collect the snapshots of a training as it runs, for a film of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

from nnviz_core.files import write_arrays
from nnviz_core.inputs.given_weights import GivenWeights, array_file_of
from nnviz_core.inputs.limits import MAX_SNAPSHOTS
from nnviz_core.inputs.model_networks import UnusableModelError
from nnviz_core.inputs.snapshot_names import MOST_DIGITS
from nnviz_core.inputs.stored import ArrayFile
from nnviz_core.words.wording import one_of, suggestion

UNITS = ("step", "epoch", "checkpoint", "round", "update")  # as the names of files tell them


class Snapshots:
    """What a training's parameters were at some of its steps, each a copy; `weights=` of `load` takes it.

    `unit` says what the numbers count, on the axis of the film too: step, epoch, checkpoint, round or update.
    """

    def __init__(self, unit: str = "step") -> None:
        if unit not in UNITS:
            near = suggestion(unit, UNITS) or f"; give {one_of(UNITS)}."
            raise UnusableModelError(f"nothing is counted in {unit!r}{near}")
        self.unit = unit
        self._taken: dict[int, ArrayFile] = {}

    def take(self, model: Any, step: int) -> Self:
        """Keep a model as it is at a step: of PyTorch, Keras or scikit-learn, a network, or its arrays.

        Arrays stand by their names, as `module.state_dict()`, or in a list as W1, b1, W2, ...
        Raises UnusableModelError with a sentence.
        """
        number = self._number(step)
        self._taken[number] = array_file_of(model)
        return self

    def save(self, folder: str | Path) -> list[Path]:
        """Write a file a snapshot, step-0.npz, step-100.npz, ..., which `file = "FOLDER/*.npz"` in a config reads."""
        self._require_some()
        paths = [Path(folder, f"{name}.npz") for name, _ in self.given().named]
        for path, arrays in zip(paths, self.given().file_arrays(), strict=True):
            write_arrays(path, arrays)
        return paths

    @property
    def steps(self) -> tuple[int, ...]:
        """Return the steps that were taken, in their order."""
        return tuple(self._taken)

    def given(self) -> GivenWeights:
        """Return the snapshots as `load` reads them, each by the name of its file."""
        self._require_some()
        return GivenWeights(tuple((f"{self.unit}-{step}", each) for step, each in self._taken.items()), counted=True)

    def _require_some(self) -> None:
        if not self._taken:
            raise UnusableModelError("no snapshot was taken; call snapshots.take(model, step) as the training runs.")

    def _number(self, step: int) -> int:
        """Refuse what is no step after those that were taken."""
        last = next(reversed(self._taken), None)
        try:
            number = step.__index__()
        except AttributeError:
            raise UnusableModelError(f"{self.unit} {step!r} is no whole number; count from 0.") from None
        if not 0 <= number < 10**MOST_DIGITS:
            raise UnusableModelError(f"{self.unit} {number} cannot be shown; count from 0.")
        if last is not None and number <= last:
            raise UnusableModelError(f"{self.unit} {number} comes after {self.unit} {last}; take snapshots in order.")
        if len(self._taken) >= MAX_SNAPSHOTS:
            raise UnusableModelError(f"a film has {MAX_SNAPSHOTS:,} snapshots at most; take fewer of the training.")
        return number

    def __len__(self) -> int:
        return len(self._taken)

    def __iter__(self) -> Iterator[int]:
        return iter(self._taken)

    def __repr__(self) -> str:
        last = next(reversed(self._taken), None)
        return f"Snapshots({len(self)} taken{'' if last is None else f', the last at {self.unit} {last}'})"
