"""The panel below the network: passes and multiplications, counted for both ways."""

from nnviz_core.kinds.cost.actions import CostSubject
from nnviz_core.kinds.cost.story import all_numbers, backward_number, first_numbers, forward_number
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_count
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitting, quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number, number_of
from nnviz_scenes.parts.layout import LEFT, PICTURE_BOTTOM, RIGHT, Px, at, rectangle
from nnviz_scenes.parts.plane_card import number_width

PLACE: Px = (LEFT, PICTURE_BOTTOM - 119, RIGHT, PICTURE_BOTTOM - 2)
NUDGING, BACKPROPAGATION, COUNTED = 839.0, 877.0, 915.0  # y of the baselines
NAMES, PASSES, PRODUCTS = 128.0, 580.0, 1180.0  # px, where the columns begin
COUNT_GAP = 18.0  # px, from what is counted to its count
SIZE, WORDS, SMALL = 24.5, 22.0, 20.0  # px cap height: of counts and names, of their words, of the note


class Counter:
    """Show what was counted so far."""

    def __init__(self, subject: CostSubject, words: Catalogue, *, theme: Theme) -> None:
        self.theme = theme
        self.panel = Panel(rectangle(PLACE), fill=theme.panel, corner=18)
        room = PLACE[2] - NAMES - 16
        told = fitting(words.forms("label-counted"), size=SMALL, room=room, theme=theme, colour=theme.muted)
        self.counted = Label(told, at(NAMES, COUNTED))
        self.nudging = self._row(words, words("label-nudging"), NUDGING, words("label-passes"), theme.text)
        both = words("label-one-pass-each")
        name = words("label-backpropagation")
        self.backpropagation = self._row(words, name, BACKPROPAGATION, both, theme.gradient)
        most = all_numbers(subject)
        self.ends = [self._end(label, shown) for label, shown in zip(self.nudging[1:], most, strict=True)]
        self.first = self._numbers(first_numbers(subject))
        self.all_of_them = self._numbers(most)
        self.forward = self._number(forward_number(subject), self.ends[1], BACKPROPAGATION)
        self.both = self._number(backward_number(subject), self.ends[1], BACKPROPAGATION)

    def all(self) -> list[Painted]:
        """List the views from back to front."""
        rows = [*self.nudging, *self.backpropagation]
        return [self.panel, self.counted, *rows, *self.first, *self.all_of_them, self.forward, self.both]

    def _label(self, text: str, x: float, y: float, *, size: float, colour: str) -> Label:
        return Label(typeset(quoted(text), size=size, theme=self.theme, colour=colour), at(x, y))

    def _row(self, words: Catalogue, name: str, y: float, passes: str, colour: str) -> list[Label]:
        """Name a way and what is counted of it: before its count, for one and for many alike."""
        return [
            self._label(name, NAMES, y, size=SIZE, colour=colour),
            self._label(passes, PASSES, y, size=WORDS, colour=self.theme.muted),
            self._label(words("label-multiplications"), PRODUCTS, y, size=WORDS, colour=self.theme.muted),
        ]

    def _end(self, label: Label, most: Shown) -> float:
        """Return where the counts behind a label end, in scene units: there is room for the largest."""
        room = COUNT_GAP + number_width(most.text, SIZE, self.theme.writing)
        return label.box().right + units(room)

    def _numbers(self, numbers: tuple[Shown, Shown]) -> tuple[Number, Number]:
        passes, products = (self._number(shown, end, NUDGING) for shown, end in zip(numbers, self.ends, strict=True))
        return passes, products

    def _number(self, shown: Shown, end: float, y: float) -> Number:
        place = (end, at(0, y)[1])
        return number_of(shown, place, size=SIZE, colour=self.theme.text, align="right", theme=self.theme)


def count_up(number: Number, count: int) -> None:
    """Show a count on its way."""
    number.show(format_count(count))
