"""How a unit dies: its z at every point along the training, until none is above zero any more."""

import numpy as np

from nnviz_core.kinds.comparison.actions import Dying
from nnviz_core.kinds.comparison.dying import largest_z
from nnviz_core.look.scales import units
from nnviz_core.look.step_axis import StepAxis
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.comparison.cards import CardSizes
from nnviz_scenes.engine.even_lines import in_even_lines, line_count
from nnviz_scenes.engine.motions import Motion, drive, linear, set_presence, within
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import LEADING, Ink, fitting, line_pitch, quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Halo, Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import number_of
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.panel_pieces import TICK_DROP, TICK_SIZE, Head, left_axis, plot_frame, step_ticks

LEFT, RIGHT, BELOW = 96.0, 30.0, 52.0  # px around the plot
INSET, TITLE, LINE = 18.0, 16.0, 17.5  # px: beside words, above the title, above the line below it
LOW = 260.0  # px, up to which a room is too low for a second line of words
STEP_ROOM = 64.0  # px, of the name of the axis before its first number
DEEPEST = 1.6  # times what lies above zero, that is seen below
LEAST_ABOVE = 0.5  # units of z
ABOVE_ZERO = 14.0  # px, from zero up to what the slope is there
HALO = 5.0  # px, around what is written over the lines
DRAWN, MARKED = 0.75, 0.8  # of the motion: the lines are drawn, then the mark comes


class DyingUnit:
    """Draw the lines of a unit's z from the first step on."""

    def __init__(
        self, dying: Dying, panel: int, place: Px, look: CardSizes, *, axis: StepAxis, words: Catalogue, theme: Theme
    ) -> None:
        left, _, right, bottom = place
        self.note, self.value = look.note, look.value
        name = words.forms("label-z-of-unit", unit=str(dying.unit + 1), layer=str(dying.layer))
        which = words.forms("label-some-points", lines=str(dying.lines.shape[1]), points=str(dying.points))
        titles, foot = told_above(place, name, which, look, theme)
        plot = (left + LEFT, foot + 18, right - RIGHT, bottom - BELOW)
        self.dying, self.panel, self.area = dying, panel, rectangle(plot)
        high = max(float(dying.highest.max()), LEAST_ABOVE)
        low = max(float(dying.lowest.min()), -DEEPEST * high)
        self.low, self.high = low - 0.04 * (high - low), high + 0.08 * (high - low)
        self.shares = axis.shares(dying.steps)
        clip = self.area.grown(units(2))
        self.thin = Polylines([], colour=theme.muted, width=1.6, opacity=0.75, clip=clip)
        self.top_halo = Polylines([], colour=theme.panel, width=9.0, clip=clip)
        self.top = Polylines([], colour=theme.signal, width=4.5, clip=clip)
        self.one = Polylines([], colour=theme.text, width=4.0, clip=clip)
        zero = self.place_of(0.0, 0.0)[1]
        level = np.array([[self.area.left, zero], [self.area.right, zero]])
        self.head = Head(np.array(self.place_of(0.0, float(dying.highest[0]))), colour=theme.signal, rim=theme.panel)
        self.still: tuple[Painted, ...] = (
            Panel(rectangle(place), fill=theme.panel, outline=theme.muted, corner=6, width=1.5),
            plot_frame(self.area, theme),
            *titles,
            Polylines([level], colour=theme.text, width=2.5),
            *step_ticks(plot, axis, theme),
            Label(
                fitting(words.forms("label-step"), size=TICK_SIZE, room=STEP_ROOM, theme=theme, colour=theme.muted),
                at(left + INSET, plot[3] + TICK_DROP + TICK_SIZE / 2),
            ),
            *left_axis(plot, self.low, self.high, theme),
        )
        self.slopes = self._slopes(words, theme)
        self.mark = self._mark(theme, words) if dying.died is not None else ()

    def place_of(self, share: float, z: float) -> tuple[float, float]:
        """Return where a value stands in the plot, in scene units."""
        up = (z - self.low) / (self.high - self.low)
        return self.area.left + share * self.area.width, self.area.bottom + up * self.area.height

    def _slopes(self, words: Catalogue, theme: Theme) -> list[Painted]:
        """Write on either side of zero what the slope is there."""
        x = self.area.right - units(14)
        above = self.place_of(0.0, 0.0)[1] + units(ABOVE_ZERO)
        ys = (min(above, self.area.top - units(14 + self.value)), self.area.bottom + units(14))
        inks = [
            typeset(quoted(words("label-slope-is", slope=slope)), size=self.value, theme=theme)
            for slope in (f"{value:g}" for value in self.dying.slopes)
        ]
        halo = Halo(theme.panel, reach=HALO, plate=True)
        return [Label(ink, (x, y), align="right", halo=halo) for ink, y in zip(inks, ys, strict=True)]

    def _mark(self, theme: Theme, words: Catalogue) -> tuple[Painted, ...]:
        """Make the line at the step from which no z is above zero, and the largest z there."""
        died = self.dying.died
        assert died is not None
        x = self.place_of(float(self.shares[died]), 0.0)[0]
        shown = largest_z(self.dying, self.panel, died)
        step = words("label-at-step", step=str(int(self.dying.steps[died])))
        line = Polylines(
            [np.array([[x, self.area.bottom], [x, self.area.top]])], colour=theme.text, width=2.0, dash=(6.0, 6.0)
        )
        y = self.area.top - units(12 + self.note)
        label = Label(typeset(quoted(step), size=self.note, theme=theme), (x + units(14), y))
        number = number_of(shown, (x + units(14), y - units(36)), size=self.note, colour=theme.signal, theme=theme)
        return (line, label, number)

    @property
    def moving(self) -> tuple[Painted, ...]:
        """List what is drawn step by step."""
        return (self.thin, self.one, self.top_halo, self.top, self.head)

    @property
    def views(self) -> tuple[Painted, ...]:
        """List all views from back to front."""
        return (*self.still, *self.moving, *self.slopes, *self.mark)

    def draw(self, share: float) -> None:
        """Draw the lines up to a share of the axis of steps."""
        rows = max(1, int(np.searchsorted(self.shares, share, side="right")))
        xs = self.area.left + self.shares[:rows] * self.area.width

        def line(values: np.ndarray) -> np.ndarray:
            ys = self.area.bottom + (values[:rows] - self.low) / (self.high - self.low) * self.area.height
            return np.stack([xs, ys], axis=-1)

        self.thin.show([line(column) for column in self.dying.lines.T])
        highest = line(self.dying.highest)
        for view in (self.top_halo, self.top):
            view.show([highest])
        self.head.show(highest[-1], clamped=0.0)

    def follow(self, line: np.ndarray) -> None:
        """Draw everything to its end, and the z of one point too."""
        self.draw(1.0)
        xs = self.area.left + self.shares * self.area.width
        ys = self.area.bottom + (line - self.low) / (self.high - self.low) * self.area.height
        self.one.show([np.stack([xs, ys], axis=-1)])

    def motion(self) -> Motion:
        """Draw the lines, then mark the step at which the last one came to lie below zero."""

        def show(t: float) -> None:
            set_presence([*self.still, *self.moving, *self.slopes], within(t, 0.0, 0.08))
            self.draw(within(t, 0.08, DRAWN))
            set_presence(self.mark, within(t, DRAWN, MARKED))

        return drive(self.views, show, easing=linear)


def told_above(
    place: Px, name: tuple[str, ...], which: tuple[str, ...], look: CardSizes, theme: Theme
) -> tuple[list[Label], float]:
    """Write which unit it is, and below or behind that which points are drawn; also return the last baseline."""
    left, top, right, bottom = place
    x, y, room, low = left + INSET, top + TITLE + look.title, right - left - 2 * INSET, bottom - top < LOW
    title, more = _in_room(name, look.title, room, theme, colour=theme.text)
    label, y = Label(title, at(x, y)), y + more
    taken, down = (title.box.width / units(1) + 2 * INSET, 0.0) if low else (0.0, LINE + look.note)
    note, more = _in_room(which, look.note, room - taken, theme, colour=theme.muted)
    return [label, Label(note, at(x + taken, y + down))], y + down + more


def _in_room(forms: tuple[str, ...], size: float, room: float, theme: Theme, *, colour: str) -> tuple[Ink, float]:
    """Set words in one line, or in more where they are too wide: also return the px that those take."""
    ink = fitting(forms, size=size, room=room, theme=theme, colour=colour)
    if ink.box.width <= units(room):
        return ink, 0.0
    ink = in_even_lines(forms[-1], width=room, size=size, theme=theme, colour=colour, align="start")
    return ink, (line_count(ink) - 1) * line_pitch(size, LEADING)
