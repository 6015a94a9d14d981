"""Training: the parameters go their way, and boundary, last space, curves and gradients follow."""

from collections.abc import Iterable
from typing import assert_never

from nnviz_core.kinds.training.actions import CloseCourse, OpenCourse, PlayCourse, TrainingAction, TrainingSubject
from nnviz_core.story.beats import Beat
from nnviz_scenes.engine.motions import Motion, drive, linear, set_presence, within
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.parts.match_cut import InputPoints
from nnviz_scenes.parts.panels import BoundaryPanel
from nnviz_scenes.stage import Stage
from nnviz_scenes.training.curves import CurveBoard, make_curve_board
from nnviz_scenes.training.views import Dashboard, make_dashboard

APPEARING = 0.4  # of the opening, for each group


class Training(Stage):
    """Play the parameter sequence."""

    kind = "training"
    has_strip = False

    def build(self) -> Iterable[Painted]:
        """Make all panels, at the start of the course."""
        subject = self.timed.section.subject
        assert isinstance(subject, TrainingSubject)
        self.subject = subject
        make_board = make_dashboard if subject.planar else make_curve_board
        self.board: Dashboard | CurveBoard = make_board(subject, self.words, frame=self.frame, theme=self.theme)
        self.row = 0  # of the course, on the screen
        return self.board.all()

    def input_points(self) -> InputPoints | None:
        """Find the points in the plane of two inputs."""
        panel = self.board.boundary if isinstance(self.board, Dashboard) else None
        return InputPoints((panel.points,), panel.window, panel.area) if isinstance(panel, BoundaryPanel) else None

    def at_first(self) -> Iterable[Painted]:
        """List the plane and its points, on which the network is to draw its line, or the empty plot of the loss."""
        return self.board.first

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action = beat.action
        assert isinstance(action, TrainingAction)
        match action:
            case OpenCourse():
                return self.open()
            case PlayCourse(start, end):
                return self.play_course(start, end)
            case CloseCourse():
                closing = self.board.closing
                return drive(closing, lambda t: set_presence(closing, t))
            case _:
                assert_never(action)

    # --- motions ---------------------------------------------------------------------------------

    def open(self) -> Motion:
        """Let the panels appear one after the other, the plane first."""
        stands = set(self.at_first())
        groups = [[view for view in views if view not in stands] for views in self.board.groups]
        starts = [k * (1 - APPEARING) / (len(groups) - 1) for k in range(len(groups))]

        def show(t: float) -> None:
            for views, start in zip(groups, starts, strict=True):
                set_presence(views, within(t, start, start + APPEARING))

        return drive([view for views in groups for view in views], show, easing=linear)

    def play_course(self, start: int, end: int) -> Motion:
        """Go along the axis of steps at an even pace; every frame shows one row of the course."""
        course, axis = self.subject.course, self.subject.axis
        low, high = (axis.share(float(course.moments[row])) for row in (start, end))

        def show(t: float) -> None:
            row = course.row_at(axis.moment(low + t * (high - low)))
            self.show_row(end if t >= 1 else min(max(row, start), end))

        return drive(self.board.followers, show, easing=linear)

    def show_row(self, row: int) -> None:
        """Show a row of the course, if it is not on the screen already: a course may have fewer rows than frames."""
        if row != self.row:
            self.row = row
            self.board.show(row)
