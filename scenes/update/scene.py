"""One step of gradient descent: the table of parameters, and the boundary before and after steps of three sizes."""

from collections.abc import Iterable
from typing import assert_never

import numpy as np

from nnviz_core.backprop.network import Array
from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.backprop.passes import propagate
from nnviz_core.kinds.update.actions import (
    ListGradients,
    ListParameters,
    MoveAll,
    MoveOne,
    StepFurther,
    UpdateAction,
    UpdateSubject,
    WeighSteps,
)
from nnviz_core.kinds.update.story import moved_by
from nnviz_core.story.beats import Beat
from nnviz_core.words.numbers import format_number
from nnviz_scenes.engine.motions import (
    Motion,
    drive,
    fade_in,
    fade_out,
    in_turn,
    late,
    linear,
    set_presence,
    squeezed,
    together,
    within,
)
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.marks.heatmap import HeatMap
from nnviz_scenes.parts.data_plane import make_input_plane, make_points, radius_for
from nnviz_scenes.parts.plane_layout import window_around
from nnviz_scenes.parts.plane_views import HALO_WIDTH, LINE_WIDTH, polylines, region_pixels
from nnviz_scenes.stage import Stage
from nnviz_scenes.update.layout import PLANE
from nnviz_scenes.update.views import (
    boundary_lines,
    make_classes,
    make_field,
    make_ghost,
    make_steps,
    make_table,
)

MOMENTS = 201  # of a step, at which the loss is known
TRAVEL = (0.12, 0.86)  # of a motion, in which the boundary moves
FADED = 0.55  # the presence of the ghosts of smaller steps


class Update(Stage):
    """Take one step of gradient descent, then larger ones."""

    kind = "update"

    def build(self) -> Iterable[Painted]:
        """Make all views."""
        subject = self.timed.section.subject
        assert isinstance(subject, UpdateSubject)
        self.subject, theme = subject, self.theme
        self.window = window_around(subject.dataset.x)
        self.plane = make_input_plane(PLANE, self.window, theme=theme)
        area = self.plane.area
        self.regions = HeatMap(region_pixels(subject.network, self.window, theme=theme), area)
        radius = radius_for(len(subject.dataset.x), side=PLANE[2] - PLANE[0])
        self.points = make_points(subject.dataset, self.plane, radius=radius, theme=theme)
        self.old = (polylines(area, theme.panel, width=HALO_WIDTH), polylines(area, theme.signal, width=LINE_WIDTH))
        for view in self.old:
            view.show(boundary_lines(subject.network, self.window, area))
        self.ghosts = [
            make_ghost(k, step.network, self.window, area=area, theme=theme) for k, step in enumerate(subject.steps)
        ]
        self.field = make_field(self.window, area)
        self.losses = [self.losses_along(step.learning_rate) for step in subject.steps]
        words = self.words
        self.table, self.steps = make_table(subject, words, theme=theme), make_steps(subject, words, theme=theme)
        self.classes = make_classes(words, theme=theme)
        ghosts = [view for ghost in self.ghosts for view in (ghost.resting, ghost.moving)]
        picture = (self.plane.frame, self.regions, *self.plane.marks, *self.points, *self.old, *ghosts, *self.classes)
        return (*self.table.all(), *self.steps.all(), *picture)

    def losses_along(self, learning_rate: float) -> Array:
        """Return the loss at every moment of a step, (MOMENTS,)."""
        subject = self.subject
        shares = np.linspace(0, 1, MOMENTS)[:, None]
        with np.errstate(all="ignore"):
            logits = propagate(
                moved_by(subject.network, -learning_rate * shares * subject.gradient), subject.dataset.x
            )[2]
            return OUTPUTS[subject.network.output].loss(logits, subject.dataset.labels)

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action = beat.action
        assert isinstance(action, UpdateAction)
        table, steps = self.table, self.steps
        match action:
            case ListParameters():
                return self.introduce()
            case ListGradients():
                return in_turn(*(fade_in([each]) for each in table.columns["gradient"]), overlap=0.85)
            case MoveOne():
                new = table.columns["new"][self.subject.rows.index(self.subject.example)]
                return together(squeezed(fade_in([table.lamp]), end=0.3), late(fade_in([new]), start=0.7))
            case MoveAll():
                others = [each for each in table.columns["new"] if each.presence < 1]
                down = in_turn(*(fade_in([each]) for each in others), overlap=0.85)
                return together(squeezed(down, end=0.5), self.step(0))
            case StepFurther(step):
                return self.step(step)
            case WeighSteps():
                weighed = [view for row in steps.rows for view in row.weighed]
                return together(fade_out([table.lamp]), fade_in(steps.weighed_heads), fade_in(weighed))
            case _:
                assert_never(action)

    # --- motions ---------------------------------------------------------------------------------

    def introduce(self) -> Motion:
        """Let the table and the plane with its boundary appear."""
        table, steps, plane = self.table, self.steps, self.plane
        picture = (plane.frame, self.regions, *plane.marks, *self.points, *self.classes)
        rows = in_turn(*(fade_in(pair) for pair in zip(table.names, table.columns["old"], strict=True)), overlap=0.85)
        return together(
            squeezed(fade_in([*table.heads, *steps.heads, *picture]), end=0.35),
            late(rows, start=0.2),
            late(fade_in([*self.old, *steps.now]), start=0.4),
        )

    def step(self, k: int) -> Motion:
        """Move the boundary as far as a step takes it, the loss running along; it ends as a ghost."""
        return together(self.travel(k), self.tell(k))

    def travel(self, k: int) -> Motion:
        """Move the boundary along the step, then leave it dashed."""
        subject, ghost, step = self.subject, self.ghosts[k], self.subject.steps[k]
        before = [each.resting for each in self.ghosts[:k]]

        def show(t: float) -> None:
            share = within(t, *TRAVEL)
            network = moved_by(subject.network, -step.learning_rate * share * subject.gradient)
            ghost.moving.show(self.field.boundary(network))
            settled = within(t, TRAVEL[1], 1.0)
            set_presence([ghost.moving], within(t, 0.0, TRAVEL[0]) * (1 - settled))
            set_presence([ghost.resting], settled)
            for view in before:
                view.presence = min(view.presence, 1 - (1 - FADED) * within(t, 0.0, TRAVEL[0]))

        return drive([*before, ghost.resting, ghost.moving], show, easing=linear, leaving=[ghost.moving])

    def tell(self, k: int) -> Motion:
        """Let a step's row appear; its loss runs along with the boundary."""
        row, losses, final = self.steps.rows[k], self.losses[k], self.subject.steps[k].loss
        loss = [row.loss] if row.loss else []

        def show(t: float) -> None:
            now = final if t >= TRAVEL[1] else losses[round((MOMENTS - 1) * within(t, *TRAVEL))]
            if row.loss and np.isfinite(now):
                row.loss.show(format_number(float(now)))
            set_presence([*row.still, *loss], within(t, 0.0, TRAVEL[0]))
            set_presence([row.verdict], within(t, TRAVEL[1], 1.0))

        return drive([*row.still, *loss, row.verdict], show, easing=linear)
