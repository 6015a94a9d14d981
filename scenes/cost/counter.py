"""The panel below the network: passes and multiplications, counted for both ways."""

from nnviz_core.kinds.cost.actions import CostSubject
from nnviz_core.kinds.cost.story import all_numbers, backward_number, first_numbers, forward_number
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_count
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitting, quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number, number_of
from nnviz_scenes.parts.layout import LEFT, PICTURE_BOTTOM, RIGHT, Px, at, rectangle

PLACE: Px = (LEFT, PICTURE_BOTTOM - 119, RIGHT, PICTURE_BOTTOM - 2)
NUDGING, BACKPROPAGATION, COUNTED = 840.0, 878.0, 914.0  # y of the baselines
NAMES, PASSES, PASS_WORDS, PRODUCTS, PRODUCT_WORDS = 128.0, 620.0, 640.0, 1330.0, 1350.0  # px
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
        self.first = self._numbers(first_numbers(subject), NUDGING)
        self.all_of_them = self._numbers(all_numbers(subject), NUDGING)
        self.forward = self._number(forward_number(subject), PRODUCTS, BACKPROPAGATION)
        self.both = self._number(backward_number(subject), PRODUCTS, BACKPROPAGATION)

    def all(self) -> list[Painted]:
        """List the views from back to front."""
        rows = [*self.nudging, *self.backpropagation]
        return [self.panel, self.counted, *rows, *self.first, *self.all_of_them, self.forward, self.both]

    def _label(self, text: str, x: float, y: float, *, size: float, colour: str) -> Label:
        return Label(typeset(quoted(text), size=size, theme=self.theme, colour=colour), at(x, y))

    def _row(self, words: Catalogue, name: str, y: float, passes: str, colour: str) -> list[Painted]:
        return [
            self._label(name, NAMES, y, size=SIZE, colour=colour),
            self._label(passes, PASS_WORDS, y, size=WORDS, colour=self.theme.muted),
            self._label(words("label-multiplications"), PRODUCT_WORDS, y, size=WORDS, colour=self.theme.muted),
        ]

    def _numbers(self, numbers: tuple[Shown, Shown], y: float) -> tuple[Number, Number]:
        passes, products = numbers
        return self._number(passes, PASSES, y), self._number(products, PRODUCTS, y)

    def _number(self, shown: Shown, right: float, y: float) -> Number:
        return number_of(shown, at(right, y), size=SIZE, colour=self.theme.text, align="right", theme=self.theme)


def count_up(number: Number, count: int) -> None:
    """Show a count on its way."""
    number.show(format_count(count))
