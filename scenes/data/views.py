"""The views beside the data's plane: the small planes of three lines, the chart of all directions, the legend."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nnviz_core.backprop.lines import Line, normal_of
from nnviz_core.backprop.regions import Scores, region
from nnviz_core.kinds.data.actions import DataSubject, Trial
from nnviz_core.kinds.data.numbers import accuracy_of
from nnviz_core.kinds.data.story import DIAGONAL, HORIZONTAL
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_scenes.data.layout import ChartPlace, DataLegend, Place, SmallWords
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, first_fitting, fitting, quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Align, Label, middle
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number, number_of
from nnviz_scenes.marks.points import Points
from nnviz_scenes.marks.region import Region, corners_of, half_plane
from nnviz_scenes.parts.crowd import SIGN_RADIUS, class_names
from nnviz_scenes.parts.data_plane import InputPlane, chord_of, crosses, make_points, radius_for
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.plane_layout import Window
from nnviz_scenes.parts.plane_views import TINT, polylines

Array = NDArray[np.float64]
TINT_GAP = 16.0  # px, at least, before what a tint means
LEAST_RADIUS, SIGN_GAP = 2.2, 34.0  # px, of a point in a small plane; between the signs of a pair
SMALL_LINE, CURVE, DOT = 3.0, 4.0, 9.0  # px
ANGLES = ("0°", "45°", "90°", "135°", "180°")
STACK = 16.0  # px, between a number and words under it
LEAST_ANGLES = 340.0  # px, of a chart under which all of them are written
SHARES = ((0.5, "50 %"), (0.75, "75 %"), (1.0, "100 %"))


# --- small planes --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class ExamplePlane:
    """A small picture of one line."""

    frame: Panel
    name: Label | Points
    points: tuple[Points, ...]
    verdict: tuple[Painted, ...]  # the two sides and the line
    share: Number


def make_small(
    k: int, subject: DataSubject, window: Window, place: Px, look: SmallWords, *, words: Catalogue, theme: Theme
) -> ExamplePlane:
    """Make the small plane of one of the lines."""
    trial = subject.trials[k]
    frame = Panel(rectangle(place), fill=theme.panel, outline=theme.muted, corner=3, width=1.5)
    plane = InputPlane(window, rectangle(place), frame, ())
    radius = max(LEAST_RADIUS, radius_for(len(subject.dataset.x), side=place[2] - place[0]))
    line = polylines(plane.area, theme.signal, width=SMALL_LINE)
    line.show([plane.place(chord_of(trial.line, window))])
    name, share = name_and_share(k, subject, place, look, words=words, theme=theme)
    points = make_points(subject.dataset, plane, radius=radius, theme=theme, chosen=trial.chosen)
    return ExamplePlane(frame, name, points, (*make_sides(trial, plane, theme=theme), line), share)


def name_and_share(
    k: int, subject: DataSubject, place: Px, look: SmallWords, *, words: Catalogue, theme: Theme
) -> tuple[Label | Points, Number]:
    """Make what stands under a small plane: the line's name over its share, or the signs of two classes with it."""
    x, bottom = (place[0] + place[2]) / 2, place[3]
    shown, colour = accuracy_of(subject, k), theme.signal
    if subject.by_pairs:
        there, share = ((x + right, bottom + down) for right, down in (look.signs, look.pair))
        signs = pair_signs(subject.trials[k].pair, there, theme=theme)
        return signs, number_of(shown, at(*share), size=look.pair_share, colour=colour, theme=theme, align="centre")
    side = place[2] - place[0]
    tried = ((form, size) for form in line_words(k, subject, words) for size in look.names)
    inks = (typeset(quoted(form), size=size, theme=theme, colour=theme.muted) for form, size in tried)
    ink = first_fitting(inks, width=side + look.spare)
    name = Label(ink, at(x, bottom + look.name_drop), align="centre")
    if look.spare and ink.box.width > units(side):
        name = Label(ink, at(place[2], bottom + look.name_drop), align="right")
    return name, number_of(
        shown, at(x, bottom + look.share_drop), size=look.share, colour=colour, theme=theme, align="centre"
    )


def pair_signs(pair: tuple[int, int], centre: Place, *, theme: Theme) -> Points:
    """Make the signs of two classes side by side, around a place in px."""
    places = np.array([at(centre[0] + lean * SIGN_GAP / 2, centre[1]) for lean in (-1, 1)])
    return Points(places, np.array(pair), colours=theme.classes, rim=theme.ink, radius=SIGN_RADIUS)


def line_words(k: int, subject: DataSubject, words: Catalogue) -> tuple[str, ...]:
    """Name one of the three lines."""
    if k == HORIZONTAL:
        return words.forms("label-horizontal")
    if k == DIAGONAL:
        return words.forms("label-diagonal")
    if subject.even:
        return words.forms("label-any-direction")
    return words.forms("label-best-of-all" if subject.complete else "label-best-found")


def make_sides(trial: Trial, plane: InputPlane, *, theme: Theme) -> tuple[Region, Region]:
    """Tint the two sides of a line with the colours of the classes that they get."""
    line, box = trial.line, plane.window.area()
    normal, colours = normal_of(line.angle), [theme.classes[label] for label in trial.pair]
    above = half_plane(normal, -line.offset, box=box)
    below = half_plane(-normal, line.offset, box=box)
    return (
        Region(plane.place(above), colour=colours[line.above], clip=plane.area, opacity=TINT),
        Region(plane.place(below), colour=colours[1 - line.above], clip=plane.area, opacity=TINT),
    )


def make_cells(scores: Scores | None, plane: InputPlane, *, theme: Theme) -> tuple[Region, ...]:
    """Tint the regions of the classes between straight borders."""
    if scores is None:
        return ()
    corners = corners_of(plane.window.area())
    cells = (region(scores, label, corners) for label in range(len(scores.bias)))
    return tuple(
        Region(plane.place(cell), colour=colour, clip=plane.area, opacity=TINT)
        for cell, colour in zip(cells, theme.classes, strict=False)
        if len(cell)
    )


# --- the chart -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Chart:
    """The best accuracy in every direction."""

    still: tuple[Painted, ...]
    whole: Polylines  # where every point would be right
    curve: Polylines
    head: Points
    dots: tuple[Points, ...]  # one for each of the lines
    places: Mapping[int, Array]  # of each line that turns, (directions, 2) of its curve, in scene units

    def all(self) -> tuple[Painted, ...]:
        """List the views from back to front."""
        return (*self.still, self.whole, self.curve, *self.dots, self.head)


def make_chart(subject: DataSubject, place: ChartPlace, words: Catalogue, *, theme: Theme) -> Chart:
    """Make the chart with an empty curve."""
    frame = Panel(rectangle(place.px), fill=theme.panel, outline=theme.muted, corner=3, width=1.5)
    whole = Polylines([level(1.0, place)], colour=theme.text, width=2.0, dash=(10.0, 8.0))
    still = (frame, chart_title(place, words, theme=theme), *chart_ticks(place, theme))
    places = {k: np.array([chart_place(line, place) for line in turned]) for k, turned in subject.turns.items()}
    dots = tuple(dot(chart_place(line, place), theme.signal, theme=theme) for line in subject.lines)
    head = dot((np.nan, np.nan), theme.text, theme=theme)
    return Chart(still, whole, Polylines([], colour=theme.signal, width=CURVE), head, dots, places)


def chart_title(chart: ChartPlace, words: Catalogue, *, theme: Theme) -> Label:
    """Name a chart above it, in lines where one has no room."""
    left, top, *_ = chart.px
    forms, (x, y) = words.forms("label-right-by-direction"), at(left - chart.inset, top - chart.over)
    ink = fitting(forms, size=chart.title, room=chart.title_room, theme=theme, colour=theme.muted)
    if ink.box.width <= units(chart.title_room):
        return Label(ink, (x, y))
    align: Literal["left", "right"] = "right" if theme.writing.runs_left else "left"
    room, name = chart.title_room, quoted(forms[-1])
    broken = typeset(name, size=chart.title, theme=theme, colour=theme.muted, wrap=room, align=align)
    return Label(broken, (x, y + ink.box.bottom - broken.box.bottom))


def chart_place(line: Line, chart: ChartPlace) -> tuple[float, float]:
    """Return where a line stands in a chart, in scene units."""
    return at(chart.x(line.angle / np.pi), chart.y(line.accuracy))


def dot(place: tuple[float, float], colour: str, *, theme: Theme) -> Points:
    """Make one dot of the chart."""
    return Points(np.array([place]), np.array([0]), colours=(colour, colour), rim=theme.panel, radius=DOT)


def level(accuracy: float, chart: ChartPlace) -> Array:
    """Return the level line of an accuracy."""
    y = chart.y(accuracy)
    return np.array([at(chart.px[0], y), at(chart.px[2], y)])


def chart_ticks(chart: ChartPlace, theme: Theme) -> tuple[Painted, ...]:
    """Make the shares at the left and the angles underneath."""
    left, _, _, bottom = chart.px
    size = chart.tick
    grid = Polylines([level(share, chart) for share, _ in SHARES[1:-1]], colour=theme.grid, width=1.5)
    shares = [tick(text, (left - 12, chart.y(share)), size=size, align="right", theme=theme) for share, text in SHARES]
    names = ANGLES if chart.x(1.0) - chart.x(0.0) > LEAST_ANGLES else ANGLES[::2]
    xs = np.linspace(0, 1, len(names)).tolist()
    between: list[Align] = ["centre"] * (len(names) - 2)
    aligns: list[Align] = ["left", *between, "right"]
    angles = [
        tick(text, (chart.x(x), bottom + chart.drop), size=size, align=align, theme=theme)
        for x, text, align in zip(xs, names, aligns, strict=True)
    ]
    return (grid, *shares, *angles)


def tick(text: str, place: tuple[float, float], *, size: float, align: Align, theme: Theme) -> Label:
    """Make the text of a tick with its middle at a place in px."""
    across, up = at(*place)
    ink = typeset(quoted(theme.writing.number(text)), size=size, theme=theme, colour=theme.muted)
    return Label(ink, (across, middle(up, cap_height=units(size))), align=align)


# --- what is missing ------------------------------------------------------------------------------


def make_gap(line: Line, shown: Sequence[Shown], chart: ChartPlace, *, theme: Theme) -> tuple[Painted, ...]:
    """Make an arrow from the best line's accuracy up to all points, with what is missing beside it."""
    x, low, high = chart.x(line.angle / np.pi), chart.y(line.accuracy), chart.y(1.0)
    if not shown or low - high < 40:
        return ()
    head = [
        np.array([at(x - 8, y + lean), at(x, y), at(x + 8, y + lean)]) for y, lean in ((high + 2, 11), (low - 14, -11))
    ]
    arrow = Polylines([np.array([at(x, low - 14), at(x, high + 2)]), *head], colour=theme.text, width=3.0)
    return (arrow,)


def make_missing(
    line: Line, shown: Sequence[Shown], chart: ChartPlace, *, words: Catalogue, theme: Theme
) -> tuple[Painted, ...]:
    """Make the missing share and its words, on the side of the arrow that has room."""
    if not shown:
        return ()
    x, y = chart.x(line.angle / np.pi), (chart.y(line.accuracy) + chart.y(1.0)) / 2
    baseline = max(y + 12, chart.px[1] + 34)
    name = typeset(quoted(words("label-stay-wrong")), size=chart.title, theme=theme)
    number = number_of(shown[0], at(0, baseline), size=chart.title + 4, colour=theme.text, theme=theme)
    number_room, gap = number.box().width, units(14)
    start = at(x + 22, 0)[0]
    if start + number_room + gap + name.box.width > at(chart.px[2] - 14, 0)[0]:
        start = at(x - 22, 0)[0] - number_room - gap - name.box.width
    if start < at(chart.px[0], 0)[0]:  # neither has: the number over the words
        lean = 1 if x < (chart.px[0] + chart.px[2]) / 2 else -1
        step = chart.title + STACK
        return _stacked(number, name, at(x + 22 * lean, max(baseline, chart.px[1] + 34 + step / 2)), lean, step=step)
    number.at = (start, number.at[1])
    return (number, Label(name, (start + number_room + gap, number.at[1])))


def _stacked(number: Number, name: Ink, place: tuple[float, float], lean: int, *, step: float) -> tuple[Painted, ...]:
    """Put a number over its words, both beginning at a place where the lean is 1, else ending there."""
    (x, y), width = place, number.box().width
    number.at = (x if lean > 0 else x - width, y + units(step / 2))
    return (number, Label(name, (x, y - units(step / 2)), align="left" if lean > 0 else "right"))


# --- the legend ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Legend:
    """What the signs of the plane mean; that of a wrong point and that of a tint come with the first of their kind."""

    classes: tuple[Painted, ...]
    wrong: tuple[Painted, ...]
    tint: Label

    def all(self) -> tuple[Painted, ...]:
        """List all views."""
        return (*self.classes, *self.wrong, self.tint)


def make_legend(classes: int, place: DataLegend, words: Catalogue, *, theme: Theme) -> Legend:
    """Make the names of the classes, and the sign of a wrong point and what a tint means."""
    size, grown = place.size, place.radius / SIGN_RADIUS
    named = class_names(
        [place.left + k * place.pitch for k in range(max(classes, 2))],
        place.y,
        size=size,
        gap=place.gap,
        words=words,
        theme=theme,
        radius=place.radius,
        reach=place.reach,
    )
    name = typeset(quoted(words("label-wrong")), size=size, theme=theme, colour=theme.text)
    (x, y), behind = place.wrong, place.gap - 2
    if place.reach:
        x -= behind + name.box.width / units(1)
    sign = Points(
        np.array([at(x, y - size / 2)]), np.array([0]), colours=(theme.muted,) * 2, rim=theme.ink, radius=12 * grown
    )
    cross = Polylines(crosses(sign.places, reach=units(6.2 * grown)), colour=theme.ink, width=3.2 * grown)
    start, end = x + behind + name.box.width / units(1) + TINT_GAP, place.tint[0]
    room = end - (start if place.tint_left is None else place.tint_left)
    tint = fitting(words.forms("label-tint-side"), size=place.tint_size, room=room, theme=theme, colour=theme.muted)
    wrong = (sign, cross, Label(name, at(x + behind, y)))
    return Legend(tuple(named), wrong, Label(tint, at(*place.tint), align="right"))
