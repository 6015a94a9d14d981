"""Number the classes that a file of points gives as text: whole numbers from 0, or names in their natural order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from nnviz_core.backprop.network import Labels
from nnviz_core.inputs.limits import MAX_CLASSES, MOST_LETTERS
from nnviz_core.inputs.named_files import UnusableFileError, natural
from nnviz_core.words.signs import fault_of_signs
from nnviz_core.words.tags import SOURCE
from nnviz_core.words.wording import joined, shown

_WHOLE = re.compile(r"([+-]?[0-9]{1,9})([.,]0*)?")
_WITH_POWER = re.compile(r"[+-]?[0-9]([.,][0-9]*)?[eE][+-]?0?[0-8]")  # as numpy.savetxt writes them
_MISSING = ("nan", "na", "n/a", "none", "null")
Addressed = Sequence[tuple[str, str]]  # where an entry stands, such as "line 3", and the entry


@dataclass(frozen=True, slots=True, eq=False)
class NumberedClasses:
    """The classes of points by their numbers, and what they are called."""

    labels: Labels
    called: tuple[str, ...]  # their names, or none where the file has numbers
    language: str = SOURCE  # of the film, whose typefaces draw them

    @property
    def drawn(self) -> tuple[str, ...]:
        """Return names that all have room on the screen and signs that can be drawn, or none."""
        fit = all(len(name) <= MOST_LETTERS and not fault_of_signs(name, self.language) for name in self.called)
        return self.called if fit else ()

    @property
    def told(self) -> Iterator[str]:
        """Say which class has which name, and why films say numbers where they do."""
        if self.called:
            yield f"class {joined([f'{number} is {shown(name)}' for number, name in enumerate(self.called)])}"
        if self.called and not self.drawn:
            most = f"of {MOST_LETTERS} characters at most, in signs that can be drawn"
            yield f"films say the numbers of the classes, as they show names {most}"


def may_be_class(entry: str) -> bool:
    """Tell a whole number, or a name, which starts with a letter."""
    return whole_of(entry) is not None or entry[:1].isalpha()


def whole_of(entry: str) -> int | None:
    """Read a whole number, also one written with a power of ten; None for what is none."""
    if found := _WHOLE.fullmatch(entry):
        return int(found[1])
    value = float(entry.replace(",", ".")) if _WITH_POWER.fullmatch(entry) else 0.5
    return int(value) if value.is_integer() else None


def numbered(given: Addressed, file: str, asked: Sequence[str] | None, *, language: str = SOURCE) -> NumberedClasses:
    """Number classes, as asked or in the natural order of their names. Raises UnusableFileError with a sentence."""
    labels, called = _labels(given, file, asked)
    require_every_class(labels, file)
    labels.flags.writeable = False
    return NumberedClasses(labels, called, language)


def _labels(given: Addressed, file: str, asked: Sequence[str] | None) -> tuple[Labels, tuple[str, ...]]:
    """Return the classes by their numbers, and their names."""
    whole = [(place, number) for place, entry in given if (number := whole_of(entry)) is not None]
    if len(whole) == len(given):
        for place, number in whole:
            if not 0 <= number < MAX_CLASSES:
                says = f"where {place} has class {number}; classes count from 0 to {MAX_CLASSES - 1}"
                raise UnusableFileError(f"names {file}, {says}.")
        return np.array([number for _, number in whole], dtype=np.int64), ()
    named = [(place, entry) for place, entry in given if whole_of(entry) is None]
    _require_names(named, whole, file)
    names = sorted({entry for _, entry in named}, key=natural)
    if len(names) > MAX_CLASSES:
        raise UnusableFileError(f"names {file}, which has {len(names):,} classes; the most are {MAX_CLASSES}.")
    if asked is not None and sorted(asked) != sorted(names):
        says = f"whose classes are {joined([shown(name) for name in names])}"
        raise UnusableFileError(
            f"names {file}, {says}; give these as names, in the order of their numbers, or no names."
        )
    names = list(asked or names)
    return np.array([names.index(entry) for _, entry in given], dtype=np.int64), tuple(names)


def _require_names(named: Addressed, whole: Sequence[tuple[str, int]], file: str) -> None:
    """Refuse classes that are missing, numbers among names, and names that differ in capitals alone."""
    for place, name in named:
        if name.casefold() in _MISSING:
            raise UnusableFileError(f"names {file}, where {place} has no class but {shown(name)}; take it out.")
    if whole:
        (place, name), (other, number) = named[0], whole[0]
        says = f"where {place} has class {shown(name)} and {other} has class {number}"
        raise UnusableFileError(f"names {file}, {says}; write numbers or names throughout.")
    by_letters = dict[str, str]()
    for place, name in named:
        if by_letters.setdefault(name.casefold(), name) != name:
            says = f"where {place} has class {shown(name)}, and others {shown(by_letters[name.casefold()])}"
            raise UnusableFileError(f"names {file}, {says}; write each class in one way.")


def require_every_class(labels: Labels, file: str) -> None:
    """Refuse classes that start at 1 or leave one out: an output would stand for a class that no point has."""
    given = np.unique(labels).tolist()
    if given == list(range(len(given))) or given == [1]:  # points of the second of two classes alone tell no start
        return
    if given == list(range(1, len(given) + 1)):
        raise UnusableFileError(f"names {file}, whose classes start at 1; count from 0.")
    missing = next(label for label in range(len(given)) if label != given[label])
    listed = joined([str(label) for label in given])
    raise UnusableFileError(
        f"names {file}, whose classes are {listed}, without {missing}; count from 0 and leave none out."
    )
