"""Name the snapshots of weights files, and read training steps from the names."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nnviz_core.inputs.layer_names import one_number
from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.words.signs import fault_of_signs
from nnviz_core.words.tags import SOURCE
from nnviz_core.words.wording import escaped, shown

MOST_DIGITS = 9  # of a step
_STEP = re.compile(r"(?:^|[^a-z])(?P<unit>steps?|iterations?|iters?)[-_= ]?0*(?P<step>[0-9]+)", re.IGNORECASE)
_DECIMAL = re.compile(r"[0-9]\.[0-9]")


@dataclass(frozen=True, slots=True)
class StepNumbers:
    """The numbers in the snapshots' names, and what they count: step, epoch, checkpoint."""

    unit: str
    numbers: tuple[int, ...]  # one a snapshot, increasing


def names_of(paths: Sequence[Path]) -> list[str]:
    """Name files after themselves, or where that is one name for several, after the nearest folder in which all differ.

    Raises UnusableFileError with a sentence where there is none.
    """
    _require_one_kind(paths)
    depth = min(len(path.parts) for path in paths)
    for level in range(1, depth + 1):
        names = [_stem(path) if level == 1 else path.parts[-level] for path in paths]
        if len(set(names)) == len(names):
            return [escaped(name) for name in names]
    twice, _ = Counter(path.stem for path in paths).most_common(1)[0]
    raise UnusableFileError(
        f"gives several snapshots the name {shown(twice)}, and no folder tells them apart; rename the files."
    )


def _require_one_kind(paths: Sequence[Path]) -> None:
    """Refuse one snapshot in several formats beside each other, of which any could be meant."""
    first: dict[Path, Path] = {}
    for path in paths:
        twin = first.setdefault(path.with_name(_stem(path)), path)
        if twin is not path:
            kinds = [each.name.removeprefix(_stem(each)) for each in (twin, path)]
            safest = next((kind for kind in kinds if kind == ".safetensors"), kinds[0])
            says = f"matches {shown(twin.name)} and {shown(path.name)}, one snapshot in two formats"
            raise UnusableFileError(
                f"{says}; say which is read by the end of the pattern, such as {shown(f'*{safest}')}."
            )


def _stem(path: Path) -> str:
    """Return a file's name without what tells its format."""
    return path.name.removesuffix(".weights.h5") if path.name.endswith(".weights.h5") else path.stem


def steps_of(names: Sequence[str]) -> StepNumbers | None:
    """Read the training steps in names such as step-0, step-100; None where they are not one growing number."""
    numbers = _numbers(names)
    if numbers is None or any(number >= 10**MOST_DIGITS for number in numbers) or sorted(numbers) != numbers:
        return None
    return StepNumbers(_unit(names[0]), tuple(numbers))


def _numbers(names: Sequence[str]) -> list[int] | None:
    if len(names) < 2:
        return None
    if not any(map(_DECIMAL.search, names)) and (numbers := one_number(names)):
        return numbers
    found = [_STEP.search(name) for name in names]  # epoch=3-step=1200: several numbers, of which one is called step
    numbers = [int(each["step"][: MOST_DIGITS + 1]) for each in found if each]
    return numbers if len(set(numbers)) == len(names) else None


def _unit(name: str) -> str:
    """Say what the number in a name counts."""
    if _STEP.search(name):
        return "step"
    words = re.findall(r"[a-z]+", name.lower())
    return next((word for word in words if word in ("epoch", "checkpoint", "round", "update")), "step")


def require_one_meaning(names: Sequence[str], steps: StepNumbers | None, *, language: str = SOURCE) -> None:
    """Refuse names that sections could mean otherwise: twice the same, a word for a place, or an index.

    A snapshot may be called "last" where it is the last one, and 100 where it is that of step 100.
    """
    twice = [name for name, times in Counter(names).items() if times > 1]
    if twice:
        raise UnusableFileError(f"gives several snapshots the name {shown(twice[0])}; rename the files.")
    for index, name in enumerate(names):
        if says := fault_of_signs(name, language):
            raise UnusableFileError(f"gives a snapshot a name that {says}")
        place = {"first": 0, "last": len(names) - 1}.get(name.casefold(), index)
        if place != index:
            says = f"but {shown(names[place])} comes {name.casefold()} in natural order"
            raise UnusableFileError(f"gives a snapshot the name {shown(name)}, {says}; rename the file.")
        if name.isdecimal() and steps is None and (len(name) > MOST_DIGITS or int(name) != index):
            raise UnusableFileError(
                f"gives a snapshot the name {shown(name)}, which reads as an index; rename the file."
            )
