"""How the neurons of a network that runs upward look: which number stands where in a box, in px."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from nnviz_core.backprop.shown_neurons import Numbers
from nnviz_scenes.parts.neuron_design import Design

Arrangement = Literal["wide", "headed", "paired", "crowded"]
MOST_LABELLED = 5  # rows between which edges carry numbers
MOST_HEADED = 6  # rows of neurons with three lines
MOST_NAMED = 4  # neurons of a row that leave room for names beside notes
NARROW = 3  # neurons of a row that leave room for a curve


@dataclass(frozen=True, slots=True)
class UprightDesign(Design):
    """Say in which order a box has its texts.

    "wide": z and a under each other, the curve and the note to the right. "headed": name and note, then z and a.
    "paired": z and the note, then a and the name. "crowded": index, and two numbers under it, or one.
    """

    arrangement: Arrangement = "wide"
    beside: bool = False  # the name stands left of the box


def upright_design(shape: Sequence[int], numbers: Numbers) -> UprightDesign:
    """Choose the design for the shown neurons of every row."""
    rows, most = len(shape), max(shape)
    if numbers != "notes":
        return _crowded(rows, numbers)
    if most == 1:
        return _alone(rows)
    if most < NARROW:
        return _few(rows)
    if most == NARROW:
        return _three(rows)
    return _many(rows, most)


def _alone(rows: int) -> UprightDesign:
    if rows > MOST_LABELLED:
        return _made(66, size=26, row=17.0, note=26, curve=False, letter=60, beside=True)
    if rows == MOST_LABELLED:
        return _made(100, size=34, row=23, note=28, icon=(90, 64), letter=66, label=32, beside=True)
    height, size = (150, 44) if rows < MOST_LABELLED - 1 else (124, 40)
    return _made(
        height, size=size, row=height / 4.4, note=32, icon=(104, height * 0.6), letter=72, label=36, beside=True
    )


def _few(rows: int) -> UprightDesign:
    if rows > MOST_LABELLED:
        return _made(62, size=23, row=15.5, note=22, curve=False, letter=52, beside=True)
    if rows == MOST_LABELLED:
        return _made(96, size=30, row=22, note=24, icon=(70, 36), letter=56, label=28, beside=True)
    height, size = (146, 38) if rows < MOST_LABELLED - 1 else (116, 34)
    return _made(height, size=size, row=height / 4.5, note=25, icon=(84, height / 3), letter=62, label=30, beside=True)


def _three(rows: int) -> UprightDesign:
    if rows > MOST_HEADED:
        return _made(64, size=24, row=16.0, note=22, curve=False, letter=46, arrangement="paired")
    if rows >= MOST_LABELLED:
        return _made(90, size=22, row=14.7, note=20, curve=False, letter=44, label=20, arrangement="headed")
    height, size, label = (150, 32, 28) if rows < MOST_LABELLED - 1 else (124, 28, 26)
    return _made(
        height, size=size, row=height / 6.6, note=24, icon=(72, 54), letter=54, label=label, arrangement="headed"
    )


def _many(rows: int, most: int) -> UprightDesign:
    height, size = (112, 24) if rows < MOST_LABELLED else (94, 22) if rows == MOST_LABELLED else (80, 20)
    made = _made(height, size=size, row=height / 6.8, note=20, curve=False, letter=40, label=24, arrangement="headed")
    return replace(made, named=most <= MOST_NAMED)


def _crowded(rows: int, numbers: Numbers) -> UprightDesign:
    """Leave less height where there is one number."""
    two = numbers == "two"
    return UprightDesign(
        width=0,
        height=98 if two else 58,
        input_width=0,
        curve=False,
        size=22 if two else 20,
        row=30 if two else 13.5,
        note=20,
        named=False,
        numbers=numbers,
        digit=15.0,
        arrangement="crowded",
    )


def _made(
    height: float,
    *,
    size: float,
    row: float,
    note: float,
    curve: bool = True,
    icon: tuple[float, float] = (60, 36),
    letter: float = 52,
    label: float = 24,
    arrangement: Arrangement = "wide",
    beside: bool = False,
) -> UprightDesign:
    return UprightDesign(
        width=0,  # that of the row's share
        height=height,
        input_width=0,
        curve=curve,
        size=size,
        row=row,
        note=note,
        named=True,
        icon=icon,
        letter=letter,
        label=label,
        arrangement=arrangement,
        beside=beside,
    )
