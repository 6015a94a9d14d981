"""The plane: points and grid go through every layer, a line decides, and its way back is the boundary."""

from collections.abc import Iterable, Sequence
from typing import Literal, assert_never

import numpy as np

from nnviz_core.kinds.plane.actions import (
    BendPlane,
    Decide,
    ForwardAgain,
    GrowSpaces,
    Lay,
    Linear,
    PlaneAction,
    PlaneSubject,
    PullBack,
    RunAlong,
    Shift,
    TurnCard,
)
from nnviz_core.kinds.plane.line import has_line
from nnviz_core.kinds.plane.story import class_count
from nnviz_core.kinds.plane.undone import undoing_bends
from nnviz_core.story.beats import Beat
from nnviz_scenes.engine.motions import (
    Motion,
    clamped,
    drive,
    linear,
    nothing,
    set_presence,
    squeezed,
    together,
    within,
)
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.match_cut import InputPoints
from nnviz_scenes.parts.plane_axes import make_axis_names, make_ticks
from nnviz_scenes.parts.plane_card import Card, Part, Sheet, glow
from nnviz_scenes.parts.plane_curves import trail_of
from nnviz_scenes.parts.plane_layout import zoomed
from nnviz_scenes.parts.plane_legend import make_legend, make_note
from nnviz_scenes.parts.plane_pair_places import pair_places
from nnviz_scenes.parts.plane_path import course_of
from nnviz_scenes.parts.plane_places import PlaneShape, plane_places
from nnviz_scenes.parts.plane_sheet import make_card, make_card_panel
from nnviz_scenes.parts.plane_strip import border_line, make_strip, small_of, stage_of
from nnviz_scenes.parts.plane_views import make_big_plane, show_lines, show_position
from nnviz_scenes.plane.beside import Beside, make_beside
from nnviz_scenes.plane.changes import ARRIVAL, CHANGE, arrival, grown, grown_from_start, part_of, replaced
from nnviz_scenes.plane.sheets import decision_sheet, layer_sheet, overview_sheet
from nnviz_scenes.plane.spaces import Spaces, make_spaces
from nnviz_scenes.plane.way_back import TRAVEL, make_way_back
from nnviz_scenes.stage import Stage

LEAVING, COMING = (0.0, 0.3), (0.3, 0.7)  # in which one card takes the place of another
LIGHTING = 0.15  # in which the light goes to another part, where it goes with a motion


class Plane(Stage):
    """Bend the plane until straight lines separate the classes."""

    kind = "plane"
    has_strip = False

    def build(self) -> Iterable[Painted]:
        """Make all views but the ticks, which are made as their stage is reached."""
        subject = self.timed.section.subject
        assert isinstance(subject, PlaneSubject)
        self.subject = subject
        self.part: Part | None = None
        self.course = course_of(subject.network, subject.dataset.x)
        self.trail = trail_of(subject.network, self.course)
        self.layout = plane_places(self.frame, self.shape_of(subject))
        self.big = make_big_plane(self.course, subject, self.layout.frame, theme=self.theme)
        self.small = make_strip(self.course, self.trail, subject=subject, places=self.layout, theme=self.theme)
        self.legend = make_legend(class_count(subject), self.layout.legend, self.words, theme=self.theme)
        self.back = make_way_back(subject.network, self.big, self.small, self.course, self.trail, theme=self.theme)
        self.beside = self.make_pair() if has_line(subject.network) else None
        self.tint, self.outline = self.note("label-tint-place"), self.note("label-plane-before")
        self.cards = self.make_cards()
        self.card, self.card_panel = self.cards[0], make_card_panel(self.layout.card, self.theme)
        self.spaces = self.make_spaces() if undoing_bends(subject) else None
        self.ticks, self.names = self.ticks_of(0), self.names_of(0)
        cards = (self.card_panel, *(view for each in self.cards for view in each.views))
        pair = (*(self.spaces.views() if self.spaces else ()), *(self.beside.views() if self.beside else ()))
        planes = (*self.big.all(), *self.small.all(), *self.legend, self.tint, self.outline)
        return (*planes, *cards, *self.back.views(), *self.ticks, *self.names, *pair)

    def shape_of(self, subject: PlaneSubject) -> PlaneShape:
        """Say what the layout depends on."""
        network, named = subject.network, bool(self.words.input_names)
        return PlaneShape(1 + 2 * len(network.activations), max(network.shape[1:]), class_count(subject), named)

    def at_first(self) -> Iterable[Painted]:
        """List empty, labelled planes and what every layer does."""
        small = self.small
        frames = [view for each in small.planes for view in (each.frame, each.name)]
        labels = (*self.ticks, *self.names, *self.legend, self.card_panel, *self.card.views)
        return [self.big.frame, self.big.origin, *frames, small.arrows, small.border, *labels]

    def input_points(self) -> InputPoints:
        """Find the points, which are among the inputs at both ends of the section."""
        plane = self.beside.inputs if self.beside and self.beside.inputs.points.presence else self.big
        return InputPoints((plane.points,), self.course.windows[0], plane.area)

    def make_spaces(self) -> Spaces:
        """Make what belongs to the spaces of the way back as they grow."""
        return make_spaces(
            self.small,
            self.course,
            self.subject.network,
            tracks=self.back.tracks,
            grown=self.layout.grown,
            inputs=self.layout.frame,
            beside=(self.card_panel, *self.cards[-1].views),
            twins=self.back.twins,
            words=self.words,
            theme=self.theme,
        )

    def make_pair(self) -> Beside:
        """Make the planes of the end, beside each other."""
        return make_beside(
            self.subject,
            self.course,
            self.trail,
            tracks=self.back.tracks,
            places=pair_places(self.frame, self.shape_of(self.subject), self.layout),
            axes=self.layout.axes,
            words=self.words,
            theme=self.theme,
        )

    def make_cards(self) -> list[Card]:
        """Make the cards in the order of the film: the whole network, every hidden layer, the decision."""
        subject, words, layout = self.subject, self.words, self.layout
        layers = [layer_sheet(subject, k, words) for k in range(1, len(subject.network.layers))]
        sheets: list[Sheet] = [overview_sheet(subject, words), *layers, decision_sheet(subject, words)]
        return [
            make_card(sheet, layout.card, lines=layout.lines, ends=layout.ends, type=layout.type, theme=self.theme)
            for sheet in sheets
        ]

    def note(self, id: Literal["label-tint-place", "label-plane-before"]) -> Label:
        """Make a note of what is seen now."""
        forms, classes = self.words.forms(id), class_count(self.subject)
        return make_note(forms, classes, self.layout.legend, self.words, theme=self.theme)

    def ticks_of(self, stage: int) -> tuple[Painted, ...]:
        """Make the ticks of a stage's window."""
        layout = self.layout
        return make_ticks(layout.frame, self.course.windows[stage], theme=self.theme, axes=layout.axes)

    def names_of(self, stage: int) -> tuple[Painted, ...]:
        """Make the names of the coordinates at a stage."""
        return make_axis_names(
            self.subject.network,
            stage,
            theme=self.theme,
            columns=self.words.input_names,
            place=self.layout.frame,
            axes=self.layout.axes,
        )

    def announce(self, beat: Beat) -> Motion:
        """Let the light go to the part that the caption is about."""
        part = part_of(beat.action)
        return self.light(part) if part else super().announce(beat)

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action = beat.action
        assert isinstance(action, PlaneAction)
        match action:
            case Lay():
                return self.lay()
            case TurnCard(layer):
                return together(self.turn_to(self.cards[layer]), self.make_room(3 * layer - 3))
            case Linear(layer):
                return together(self.step_to(3 * layer - 2), self.show_outline())
            case Shift(layer):
                lighting = squeezed(self.light("shift"), end=LIGHTING)
                return together(lighting, self.step_to(3 * layer - 1), self.hide_outline())
            case BendPlane(layer):
                lighting = squeezed(self.light("bend"), end=LIGHTING)
                shifted = nothing() if self.subject.network.layers[layer - 1].has_bias else self.hide_outline()
                return together(lighting, shifted, self.step_to(3 * layer), self.change_ticks(3 * layer))
            case Decide():
                return self.decide()
            case PullBack():
                return self.pull_back()
            case GrowSpaces():
                assert self.spaces
                return self.spaces.grow()
            case ForwardAgain():
                return self.forward_again()
            case RunAlong():
                return self.beside.run_along() if self.beside else self.back.run_along()
            case _:
                assert_never(action)

    # --- motions ---------------------------------------------------------------------------------

    def lay(self) -> Motion:
        """Let the grid appear, then the points, class by class, unless they are there."""
        big, first = self.big, self.small.planes[0].content
        places = self.course.windows[0].place(self.subject.dataset.x, big.area)
        there = self.timed.section.match_cut is not None
        order = arrival(self.subject.dataset.labels)[:, None] * (not there)

        def show(t: float) -> None:
            set_presence([big.cells, big.grid, big.axes], within(t, 0.0, 0.35))
            big.points.presence = 1.0
            big.points.show(np.where(order <= clamped((t - 0.3) / 0.58), places, np.nan))
            set_presence(first, within(t, *ARRIVAL))

        return drive([big.cells, big.grid, big.axes, big.points, *first], show, easing=linear)

    def step_to(self, stage: int) -> Motion:
        """Move the plane to the next stage, and all that says where we are."""
        goal = small_of(stage)
        filled = self.small.planes[goal].content if stage_of(goal) == stage else ()
        reached = self.frame_small(small_of(stage - 1), goal, revealed=filled)
        return together(self.travel(stage), self.change_names(stage), reached)

    def travel(self, stage: int) -> Motion:
        """Move the big plane one step."""
        big, course = self.big, self.course

        def show(t: float) -> None:
            passed = within(t, *TRAVEL)
            show_position(big, course, position=stage - 1 + passed, window=course.window_in(stage - 1, passed))

        return drive((*big.plane(), *big.before), show, easing=linear)

    def make_room(self, stage: int) -> Motion:
        """Go back from a stage until what W will do has room in the window; nothing where it has, or past the last."""
        big, course = self.big, self.course
        if stage == len(course.steps) or course.windows[stage] == course.windows[stage + 1]:
            return nothing()
        before, after = course.windows[stage : stage + 2]

        def show(t: float) -> None:
            show_position(big, course, position=stage, window=zoomed(before, after, t=within(t, *TRAVEL)))

        return together(drive(big.plane(), show, easing=linear), self.change_ticks(stage + 1))

    def show_outline(self) -> Motion:
        """Let the outline of the plane as it was appear, and its note."""
        views = [*self.big.before, self.outline]
        return drive(views, lambda t: set_presence(views, within(t, *CHANGE)), easing=linear)

    def hide_outline(self) -> Motion:
        """Let the outline and its note leave."""
        views = [*self.big.before, self.outline]
        return drive(views, lambda t: set_presence(views, 1 - within(t, *CHANGE)), easing=linear)

    def change_ticks(self, stage: int) -> Motion:
        """Let the old ticks leave, and those of a stage's window appear at the end."""
        old, self.ticks = self.ticks, self.ticks_of(stage)
        return replaced(old, self.ticks)

    def change_names(self, stage: int) -> Motion:
        """Let the old names of the axes leave, and those of a stage appear at the end."""
        old, self.names = self.names, self.names_of(stage)
        return replaced(old, self.names)

    def frame_small(self, start: int, goal: int, *, revealed: Sequence[Painted]) -> Motion:
        """Move the border from one small plane to another, and reveal what is new there."""
        strip = self.small

        def show(t: float) -> None:
            strip.border.show([border_line(strip.places, start + (goal - start) * within(t, 0.0, 0.3))])
            set_presence(revealed, within(t, *ARRIVAL))

        return drive([*revealed, strip.border], show, easing=linear)

    def turn_to(self, new: Card) -> Motion:
        """Replace the card by the next, with its first part lit."""
        old = self.card.views
        self.card, self.part = new, "linear"
        glow(new.lamps["linear"], 1.0)

        def show(t: float) -> None:
            set_presence(old, 1 - within(t, *LEAVING))
            set_presence(new.views, within(t, *COMING))

        return drive([*old, *new.views], show, easing=linear, leaving=old)

    def light(self, part: Part) -> Motion:
        """Let the light go from one part of the card to another."""
        if part == self.part:
            return nothing()
        off, on = self.card.lamps[self.part] if self.part else (), self.card.lamps[part]
        self.part = part

        def show(t: float) -> None:
            glow(off, 1 - t)
            glow(on, t)

        return drive([lamp.view for lamp in (*off, *on)], show)

    def decide(self) -> Motion:
        """Draw the line in the last space and tint its two sides."""
        big, last = self.big, self.small.planes[-1]
        window, lines = self.course.windows[-1], self.trail.line
        growing = grown if class_count(self.subject) == 2 else grown_from_start

        def show(t: float) -> None:
            reach = within(t, 0.15, 0.75)
            set_presence(big.line, 1.0 if reach else 0.0)
            show_lines(big.line, [growing(line, reach) for line in lines], window=window, area=big.area)
            set_presence([*big.halves, self.tint], within(t, 0.5, 1.0))
            set_presence(last.verdict, within(t, *ARRIVAL))

        return drive([*big.halves, *big.line, self.tint, *last.verdict], show, easing=linear)

    def pull_back(self) -> Motion:
        """Go back from the last plane to the inputs; the line comes along."""
        return together(
            self.back.travel(),
            self.change_ticks(0),
            self.change_names(0),
            self.fade_halves(),
            self.tint_inputs(),
        )

    def forward_again(self) -> Motion:
        """Let all that is there leave to the inputs and the last plane beside each other."""
        assert self.beside
        around = (*self.small.all(), *self.legend, self.tint, self.card_panel, *self.card.views)
        leaving = [*around, *self.ticks, *self.names, *self.back.views()]
        if self.spaces:
            leaving = [*(view for view in leaving if view not in self.spaces.replaced), *self.spaces.views()]
        return self.beside.forward_again(leaving, instead_of=self.big)

    def fade_halves(self) -> Motion:
        """Let the tint of the last space leave, and the note on it."""
        views = [*self.big.halves, self.tint]
        return drive(views, lambda t: set_presence(views, 1 - within(t, *CHANGE)), easing=linear)

    def tint_inputs(self) -> Motion:
        """Let every place of the inputs take the tint of its class."""
        views = [self.big.regions, self.tint]
        return drive(views, lambda t: set_presence(views, within(t, *ARRIVAL)), easing=linear)
