"""The plane: points and grid go through every layer, a line decides, and its way back is the boundary."""

from collections.abc import Iterable, Sequence
from typing import assert_never

import numpy as np

from nnviz_core.film.storyboard.beats import (
    Beat,
    BendPlane,
    Decide,
    Lay,
    Linear,
    PlaneAction,
    PlaneSubject,
    PullBack,
    Shift,
)
from scenes.layout import Px
from scenes.mobjects.painted import Painted
from scenes.motions import Motion, clamped, drive, linear, set_presence, smooth, together, within
from scenes.plane_card import Card, Part, Sheet, glow, make_card
from scenes.plane_course import course_of
from scenes.plane_curves import trail_of
from scenes.plane_layout import card, sentence_lines
from scenes.plane_sheets import decision_sheet, layer_sheet, overview_sheet
from scenes.plane_views import (
    border_line,
    make_axis_names,
    make_big_plane,
    make_legend,
    make_strip,
    make_ticks,
    show_crowd,
    show_curve,
    show_lines,
    show_position,
    small_of,
    stage_of,
)
from scenes.stage import Stage

TRAVEL = (0.1, 0.92)  # the share of a motion in which the plane moves
ARRIVAL = (0.86, 1.0)  # in which what is new at the next stage appears
CHANGE = (0.0, 0.12)  # in which what was true before leaves
LEAVING, COMING = (0.0, 0.08), (0.08, 0.18)  # in which one card takes the place of another
BACK = (0.1, 0.86)  # of the way back


class Plane(Stage):
    """Bend the plane until one line separates the classes."""

    kind = "plane"
    has_strip = False

    def build(self) -> Iterable[Painted]:
        """Make all views but the ticks, which are made as their stage is reached."""
        subject = self.timed.section.subject
        assert isinstance(subject, PlaneSubject)
        self.subject, self.stage = subject, 0
        self.part: Part | None = None
        self.course = course_of(subject.network, subject.dataset.x)
        self.trail = trail_of(subject.network, self.course)
        self.big = make_big_plane(self.course, subject, theme=self.theme)
        self.small = make_strip(self.course, self.trail, subject=subject, theme=self.theme)
        self.legend, self.tint = make_legend(self.theme)
        self.cards = self.make_cards(self.small.places)
        self.card = self.cards[0]
        self.marks = self.marks_of(0)
        cards = (view for each in self.cards for view in each.views)
        return (*self.big.all(), *self.small.all(), *self.legend, self.tint, *cards, *self.marks)

    def prepare(self) -> None:
        """Start with empty, labelled planes and with what every layer does."""
        super().prepare()
        small = self.small
        frames = [view for each in small.planes for view in (each.frame, each.name)]
        labels = (*self.marks, *self.legend, *self.card.views)
        set_presence([self.big.frame, self.big.origin, *frames, small.arrows, small.border, *labels], 1.0)

    def make_cards(self, places: Sequence[Px]) -> list[Card]:
        """Make the cards: the whole network, every hidden layer, the decision."""
        layers = [layer_sheet(self.subject, k) for k in range(1, len(self.subject.network.layers))]
        sheets: list[Sheet] = [overview_sheet(self.subject), *layers, decision_sheet(self.subject)]
        lines = sentence_lines(places)
        return [make_card(sheet, card(places), lines=lines, theme=self.theme) for sheet in sheets]

    def marks_of(self, stage: int) -> tuple[Painted, ...]:
        """Make the ticks and the names of the axes at a stage."""
        ticks = make_ticks(self.course.windows[stage], self.theme)
        return (*ticks, *make_axis_names(self.subject.network, stage, theme=self.theme))

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action = beat.action
        assert isinstance(action, PlaneAction)
        match action:
            case Lay():
                return self.lay()
            case Linear(layer):
                return together(self.turn_to(self.cards[layer], "linear"), self.step_to(3 * layer - 2))
            case Shift(layer):
                return together(self.light("shift"), self.step_to(3 * layer - 1))
            case BendPlane(layer):
                return together(self.light("bend"), self.step_to(3 * layer))
            case Decide():
                return together(self.turn_to(self.cards[-1], "linear"), self.decide())
            case PullBack():
                return self.pull_back()
            case _:
                assert_never(action)

    # --- motions ---------------------------------------------------------------------------------

    def lay(self) -> Motion:
        """Let the grid appear, then the points, class by class."""
        big, first = self.big, self.small.planes[0].content
        places = self.course.windows[0].place(self.subject.dataset.x, big.area)
        order = arrival(self.subject.dataset.labels)[:, None]

        def show(t: float) -> None:
            set_presence([big.grid, big.axes], within(t, 0.0, 0.35))
            set_presence(big.points, 1.0)
            show_crowd(big.points, np.where(order <= clamped((t - 0.3) / 0.58), places, np.nan))
            set_presence(first, within(t, *ARRIVAL))

        return drive([big.grid, big.axes, *big.points, *first], show, easing=linear)

    def step_to(self, stage: int) -> Motion:
        """Move the plane to the next stage, and all that says where we are."""
        return together(self.travel(stage), self.change_marks(stage), self.reach_small(stage))

    def travel(self, stage: int) -> Motion:
        """Move the big plane one step."""
        start, self.stage = self.stage, stage
        return drive(
            self.big.plane(),
            lambda t: show_position(self.big, self.course, position=start + within(t, *TRAVEL)),
            easing=linear,
        )

    def change_marks(self, stage: int) -> Motion:
        """Let the old ticks and names leave, and the new ones appear at the end."""
        old, new = self.marks, self.marks_of(stage)
        self.marks = new

        def show(t: float) -> None:
            set_presence(old, 1 - within(t, *CHANGE))
            set_presence(new, within(t, *ARRIVAL))

        return drive([*old, *new], show, easing=linear, leaving=old)

    def reach_small(self, stage: int) -> Motion:
        """Move the border to the small plane of a stage, and fill it when the stage is its own."""
        strip, goal = self.small, small_of(stage)
        start = small_of(stage - 1)
        filled = strip.planes[goal].content if stage_of(goal) == stage else ()

        def show(t: float) -> None:
            strip.border.show([border_line(strip.places, start + (goal - start) * within(t, 0.0, 0.3))])
            set_presence(filled, within(t, *ARRIVAL))

        return drive([*filled, strip.border], show, easing=linear)

    def turn_to(self, new: Card, part: Part) -> Motion:
        """Replace the card by the next, with one part lit."""
        old = self.card.views
        self.card, self.part = new, part
        glow(new.lamps[part], 1.0)

        def show(t: float) -> None:
            set_presence(old, 1 - within(t, *LEAVING))
            set_presence(new.views, within(t, *COMING))

        return drive([*old, *new.views], show, easing=linear, leaving=old)

    def light(self, part: Part) -> Motion:
        """Let another part of the card light up."""
        off, on = self.card.lamps[self.part] if self.part else (), self.card.lamps[part]
        self.part = part

        def show(t: float) -> None:
            glow(off, 1 - within(t, 0.0, 0.15))
            glow(on, within(t, 0.0, 0.15))

        return drive([lamp.view for lamp in (*off, *on)], show, easing=linear)

    def decide(self) -> Motion:
        """Draw the line in the last space and tint its two sides."""
        big, last = self.big, self.small.planes[-1]
        window, lines = self.course.windows[-1], self.trail.line

        def show(t: float) -> None:
            reach = within(t, 0.15, 0.75)
            set_presence(big.line, 1.0 if reach else 0.0)
            show_lines(big.line, [grown(line, reach) for line in lines], window=window, area=big.area)
            set_presence([*big.halves, self.tint], within(t, 0.5, 1.0))
            set_presence(last.verdict, within(t, *ARRIVAL))

        return drive([*big.halves, *big.line, self.tint, *last.verdict], show, easing=linear)

    def pull_back(self) -> Motion:
        """Undo every step; the line becomes the boundary between the inputs, and the regions get their tint."""
        big, strip, steps = self.big, self.small, len(self.course.steps)
        old, new = self.marks, self.marks_of(0)
        self.marks, self.stage = new, 0
        first = strip.planes[0].verdict

        def show(t: float) -> None:
            position = eased_steps(steps * (1 - clamped((t - BACK[0]) / (BACK[1] - BACK[0]))))
            show_position(big, self.course, position=position)
            show_curve(big, self.trail, self.course, position=position)
            strip.border.show([border_line(strip.places, small_position(position))])
            set_presence(big.curve, 1.0)
            set_presence([*big.halves, *old], 1 - within(t, *CHANGE))
            set_presence([big.regions, *new, *first], within(t, *ARRIVAL))

        views = [big.regions, *big.halves, *big.plane(), *big.curve, *big.line, *old, *new, strip.border, *first]
        return drive(views, show, easing=linear, leaving=[*old, *big.line, *big.halves])


# --- time ----------------------------------------------------------------------------------------


def arrival(labels: np.ndarray) -> np.ndarray:
    """Return when each point appears, from 0 to 1: one class after the other, in the order of the dataset."""
    order = np.empty(len(labels))
    order[np.argsort(labels, kind="stable")] = np.arange(1, len(labels) + 1) / len(labels)
    return order


def grown(line: np.ndarray, share: float) -> np.ndarray:
    """Return the middle share of a line (2, 2)."""
    centre = line.mean(axis=0)
    return np.asarray(centre + share * (line - centre))


def eased_steps(position: float) -> float:
    """Start and end every step at rest."""
    whole = int(position)
    return whole + smooth(position - whole)


def small_position(position: float) -> float:
    """Return where the border stands, for a position between stages."""
    stage = min(int(position), int(np.ceil(position)) - 1) if position > 0 else 0
    start, end = small_of(stage), small_of(stage + 1)
    return start + (end - start) * (position - stage)
