"""The panel below the network: passes and multiplications, counted for both ways."""

from nnviz_core.kinds.cost.actions import CostSubject
from nnviz_core.kinds.cost.story import all_numbers, backward_number, first_numbers, forward_number
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_count
from nnviz_scenes.cost.layout import CounterPlaces
from nnviz_scenes.engine.even_lines import in_even_lines, line_count
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, fitting, quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number, number_of
from nnviz_scenes.parts.frame import at, rectangle
from nnviz_scenes.parts.plane_card import number_width

COUNT_GAP, MARGIN = 18.0, 16.0  # px, from what is counted to its count, and right of what says what is counted


class Counter:
    """Show what was counted so far."""

    def __init__(self, subject: CostSubject, words: Catalogue, *, places: CounterPlaces, theme: Theme) -> None:
        self.places, self.theme = places, theme
        self.panel = Panel(rectangle(places.panel), fill=theme.panel, corner=18)
        self.counted = Label(self._told(words), at(places.names, places.counted))
        self.nudging = self._row(words, words.forms("label-nudging"), places.nudging, words("label-passes"), theme.text)
        once, both = words("label-one-pass"), words("label-one-pass-each")
        name = words.forms("label-backpropagation")
        self.backpropagation = self._row(words, name, places.backpropagation, once, theme.gradient)
        _, self.back, _ = self._row(words, name, places.backpropagation, both, theme.gradient)
        most = all_numbers(subject)
        self.ends = [self._end(label, shown) for label, shown in zip(self.nudging[1:], most, strict=True)]
        self.first = self._numbers(first_numbers(subject))
        self.all_of_them = self._numbers(most)
        y = places.backpropagation[1]
        self.forward = self._number(forward_number(subject), self.ends[1], y)
        self.both = self._number(backward_number(subject), self.ends[1], y)

    def all(self) -> list[Painted]:
        """List the views from back to front."""
        rows = [*self.nudging, *self.backpropagation, self.back]
        return [self.panel, self.counted, *rows, *self.first, *self.all_of_them, self.forward, self.both]

    def _told(self, words: Catalogue) -> Ink:
        """Say what is counted, in as many lines as there is room for, or in short."""
        forms, places, muted = words.forms("label-counted"), self.places, self.theme.muted
        room = places.panel[2] - places.names - MARGIN
        if places.lines == 1:
            return fitting(forms, size=places.small, room=room, theme=self.theme, colour=muted)
        for form in forms:
            ink = in_even_lines(form, width=room, size=places.small, theme=self.theme, colour=muted, align="start")
            if line_count(ink) <= places.lines:
                break
        return ink

    def _label(self, text: str, x: float, y: float, *, size: float, colour: str) -> Label:
        return Label(typeset(quoted(text), size=size, theme=self.theme, colour=colour), at(x, y))

    def _way(self, forms: tuple[str, ...], beside: bool, colour: str) -> Ink:
        """Name a way in its room, which ends where what is counted of it stands in the same line."""
        places = self.places
        room = (places.passes if beside else places.panel[2]) - places.names - MARGIN
        return fitting(forms, size=places.size, room=room, theme=self.theme, colour=colour)

    def _row(
        self, words: Catalogue, name: tuple[str, ...], ys: tuple[float, float], passes: str, colour: str
    ) -> list[Label]:
        """Name a way and what is counted of it: before its count, for one and for many alike."""
        places, (y, below), muted = self.places, ys, self.theme.muted
        return [
            Label(self._way(name, y == below, colour), at(places.names, y)),
            self._label(passes, places.passes, below, size=places.words, colour=muted),
            self._label(words("label-multiplications"), places.products, below, size=places.words, colour=muted),
        ]

    def _end(self, label: Label, most: Shown) -> float:
        """Return where the counts behind a label end, in scene units: there is room for the largest."""
        room = COUNT_GAP + number_width(most.text, self.places.size, self.theme.writing)
        return label.box().right + units(room)

    def _numbers(self, numbers: tuple[Shown, Shown]) -> tuple[Number, Number]:
        y = self.places.nudging[1]
        passes, products = (self._number(shown, end, y) for shown, end in zip(numbers, self.ends, strict=True))
        return passes, products

    def _number(self, shown: Shown, end: float, y: float) -> Number:
        place = (end, at(0, y)[1])
        return number_of(shown, place, size=self.places.size, colour=self.theme.text, align="right", theme=self.theme)


def count_up(number: Number, count: int) -> None:
    """Show a count on its way."""
    number.show(format_count(count))
