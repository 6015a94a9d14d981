"""The views of one network, by what they show, and the texts that stand among them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import cairo

from nnviz_core.backprop.passes import SamplePass
from nnviz_core.look.scales import CROWDED_GRADIENT_WIDTH, GRADIENT_WIDTH, LogScale, units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown, format_number, format_signed
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.curve import Curve
from nnviz_scenes.marks.edges import Edges
from nnviz_scenes.marks.label import Align, Halo, Label, middle
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.pulses import Pulses
from nnviz_scenes.parts.frame import at
from nnviz_scenes.parts.input_picture import InputPictures
from nnviz_scenes.parts.network_layout import NetworkLayout
from nnviz_scenes.parts.neuron_design import SMALLEST, Note, Place

NOTE_PLATE = 3.0  # px around a note where neurons stand close, so that pulses pass beneath
LETTER_GAP = 10.0  # px between the letter before a note's number and the number


@dataclass(slots=True, eq=False)
class NetworkViews:
    """All views of one network, by what they show."""

    passed: SamplePass
    layout: NetworkLayout
    words: Catalogue
    theme: Theme
    panels: dict[tuple[int, int], Panel] = field(default_factory=dict)  # (column, neuron)
    curves: dict[tuple[int, int], Curve] = field(default_factory=dict)  # (layer, neuron)
    numbers: dict[str, Number] = field(default_factory=dict)  # by place
    partners: dict[str, list[Painted]] = field(default_factory=dict)  # letters that come and go with a number
    edges: dict[int, Edges] = field(default_factory=dict)  # by layer, from 1
    pulses: dict[int, Pulses] = field(default_factory=dict)
    names: list[Painted] = field(default_factory=list)
    key: list[Painted] = field(default_factory=list)  # of these, what explains the signs of classes
    loss: list[Painted] = field(default_factory=list)
    legend: dict[str, list[Painted]] = field(default_factory=dict)  # by what the widths mean: weights, weight_grad
    clamps: dict[tuple[str, int], Polylines] = field(default_factory=dict)  # marks of clamped edges, by kind and layer
    pictures: InputPictures | None = None  # in place of the input's neurons
    bars: list[Painted] = field(default_factory=list)  # of many outputs' probabilities

    def all(self) -> Iterator[Painted]:
        """List every view from back to front."""
        yield from self.edges.values()
        yield from self.clamps.values()
        yield from self.pulses.values()
        yield from self.panels.values()
        yield from self.pictures.views() if self.pictures else ()
        yield from self.curves.values()
        yield from self.names
        yield from self.loss
        yield from self.bars
        for legend in self.legend.values():
            yield from legend
        for place, number in self.numbers.items():
            yield from self.partners.get(place, ())
            yield number

    @property
    def gradient_scale(self) -> LogScale:
        """Return how wide gradients are drawn in this network, in all of its layers."""
        return GRADIENT_WIDTH if self.layout.design.numbers == "notes" else CROWDED_GRADIENT_WIDTH

    @property
    def smoothing(self) -> cairo.Antialias:
        """Return how finely borders and edges are drawn: a little coarser where there are very many."""
        return cairo.Antialias.DEFAULT if self.layout.design.numbers == "notes" else cairo.Antialias.FAST

    def from_picture(self, layer: int) -> bool:
        """Say whether the edges of a layer (from 1) come out of a picture."""
        return layer == 1 and self.pictures is not None

    def column(self, k: int) -> list[Painted]:
        """List the empty neurons of a column, or its picture; 0 is the input's."""
        if k == 0 and self.pictures:
            return list(self.pictures.frames)
        return [panel for (column, _), panel in self.panels.items() if column == k]

    def shown(self, numbers: Iterable[Shown]) -> list[Painted]:
        """List the views of numbers, with their letters."""
        return self.at_places(number.place for number in numbers)

    def at_places(self, places: Iterable[str]) -> list[Painted]:
        """List the views at places of the trace, with their letters."""
        return [
            view
            for place in places
            if place in self.numbers
            for view in (*self.partners.get(place, ()), self.numbers[place])
        ]


def name_view(views: NetworkViews, markup: str, place: Place) -> None:
    """Name a neuron, where there is room for names."""
    design = views.layout.design
    if not design.named:
        return
    ink = typeset(f"${markup}$", size=design.note, theme=views.theme, colour=views.theme.muted)
    plated = views.layout.frame.square and views.layout.plated_notes  # pulses pass beneath
    halo = Halo(views.theme.ink, NOTE_PLATE, plate=True) if plated else None
    views.names.append(Label(ink, at(place.x, place.y), align=place.align, halo=halo))


def text_view(
    views: NetworkViews, text: str, place: tuple[float, float], *, size: float, align: Align = "centre"
) -> Label:
    """Set muted words."""
    written = views.theme.writing.number(text)
    ink = typeset(quoted(written), size=size, theme=views.theme, colour=views.theme.muted)
    return Label(ink, at(*place), align=align)


def letter_view(views: NetworkViews, markup: str, place: str, px: tuple[float, float], *, colour: str) -> Label:
    """Set the letter before a number; it comes and goes with it."""
    size = max(views.layout.design.size - 4, SMALLEST)
    ink = typeset(f"${markup}$", size=size, theme=views.theme, colour=colour)
    x, y = at(*px)
    label = Label(ink, (x, middle(y, cap_height=units(size * 0.8))))
    views.partners.setdefault(place, []).append(label)
    return label


def number_view(
    views: NetworkViews,
    value: float,
    place: str,
    px: tuple[float, float],
    *,
    size: float,
    colour: str | None = None,
    align: Align = "left",
    slot: float | None = None,
    slack: float = 0.0,
    ends: tuple[float, float] | None = None,
    signed: bool = True,
    halo: Halo | None = None,
) -> Number:
    """Make the view of one number, as large as its slot (px) allows; a wider one may begin `slack` px farther left.

    A centred one that would reach beyond its ends (px) moves between them.
    """
    text = format_signed(value) if signed else format_number(value)
    x, y = at(*px)
    number = Number(
        text,
        (x, y),
        size=size,
        colour=colour or views.theme.text,
        align=align,
        place=place,
        halo=halo,
        writing=views.theme.writing,
        shallow=views.layout.design.close_lines,
    )
    if slot:
        number.fit(slot, smallest=SMALLEST)
        x -= min(max(number.box().width - units(slot), 0.0), units(slack))
    if ends:
        x = between(x, number.box().width / 2, ends)
    number.at = (x, middle(y, cap_height=units(number.size)))
    views.numbers[place] = number
    return number


def between(x: float, half: float, ends: tuple[float, float]) -> float:
    """Return the middle of what is twice `half` wide, moved between two ends (px), or half-way where it is wider."""
    left, right = at(ends[0], 0.0)[0] + half, at(ends[1], 0.0)[0] - half
    return min(max(x, left), right) if left <= right else (left + right) / 2


def note_view(
    views: NetworkViews,
    letter: str,
    place: str,
    value: float,
    room: Note,
    *,
    colour: str | None = None,
    size: float | None = None,
    spill: float = 0.0,
) -> None:
    """Set a small number under a neuron or in it, right-aligned, with its letter in front where it fits.

    Where there is too little room the note may begin farther right, by `spill` px.
    """
    theme, size = views.theme, size or views.layout.design.note
    tone = colour or theme.gradient
    number = number_view(
        views,
        value,
        place,
        ((room.left + room.right) / 2 if room.centred else room.right - 2, room.y),
        size=size,
        colour=tone,
        align="centre" if room.centred else "right",
        slot=room.right - room.left - 40,
        halo=Halo(theme.ink, NOTE_PLATE, plate=True) if views.layout.plated_notes else None,
    )
    if room.centred:
        return
    ink = typeset(f"${letter}$", size=number.size, theme=theme, colour=tone)
    label = Label(ink, (number.box().left - units(LETTER_GAP), number.at[1]), align="right", halo=number.halo)
    start = at(room.left, 0)[0]
    first = label.box().left if letter and start - label.box().left <= units(spill) else number.box().left
    beyond = min(max(start - first, 0.0), units(spill))
    for view in (number, label):
        view.at = (view.at[0] + beyond, view.at[1])
    if letter and label.box().left >= start - units(4):  # a very long number stands alone
        views.partners.setdefault(place, []).append(label)
