"""The comparison: trainings run in step, then each gets its verdict."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from nnviz_core.kinds.comparison.actions import (
    ComparisonAction,
    ComparisonSubject,
    CountStarts,
    GiveVerdicts,
    LayPanels,
    MarkStart,
    PointOut,
    RecallStaircases,
    RunSteps,
    ShowAnswers,
    ShowSlopes,
    ShowStaircases,
    SplitStep,
    WatchUnit,
)
from nnviz_core.kinds.comparison.numbers import panel_numbers, step_number
from nnviz_core.kinds.comparison.slopes import BESIDE, at_start
from nnviz_core.kinds.comparison.staircase import Stairs, first_stairs, last_stairs
from nnviz_core.kinds.comparison.story import TALL_CARDS
from nnviz_core.look.scales import units
from nnviz_core.story.beats import Beat
from nnviz_scenes.comparison.answers import make_answers
from nnviz_scenes.comparison.card_head import set_text, show_number
from nnviz_scenes.comparison.crossing import cross, faintest_of, leave
from nnviz_scenes.comparison.endings import make_ending_legend, occurring
from nnviz_scenes.comparison.layout import comparison_layout
from nnviz_scenes.comparison.slopes import SlopePicture
from nnviz_scenes.comparison.split_step import make_splits, make_units, views_of_dying
from nnviz_scenes.comparison.staircase import SLIM, halves, make_staircases
from nnviz_scenes.comparison.starts import StartStrip, make_tick_legend, strip_layouts
from nnviz_scenes.comparison.views import TrainingCard, make_card, make_legend
from nnviz_scenes.engine.motions import (
    Motion,
    appear,
    drive,
    fade_in,
    fade_out,
    late,
    linear,
    nothing,
    set_presence,
    smooth,
    squeezed,
    together,
    within,
)
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number, number_of
from nnviz_scenes.parts.frame import Px, at
from nnviz_scenes.parts.plane_card import number_width
from nnviz_scenes.stage import Stage

STEP_GAP = 0.12  # scene units from the word to the number


class Comparison(Stage):
    """Let several networks learn side by side."""

    kind = "comparison"
    has_strip = False

    def build(self) -> Iterable[Painted]:
        """Make one card a training, the step and the legend."""
        subject = self.timed.section.subject
        assert isinstance(subject, ComparisonSubject)
        self.subject = subject
        layers = max(each.course.gradient_norms.shape[1] for each in subject.contenders)
        self.layout = comparison_layout(self.frame, len(subject.contenders), layers=layers)
        layouts, foot = self.layout.cards, self.layout.foot
        self.cards = [
            make_card(subject, i, layout, words=self.words, theme=self.theme) for i, layout in enumerate(layouts)
        ]
        first, last = ([stairs(subject, i) for i in range(len(layouts))] for stairs in (first_stairs, last_stairs))
        self.stairs = self._staircases(first, [layout.opening for layout in layouts])
        self.last_stairs = self._staircases(last, [layout.planes for layout in layouts])
        rooms = [each.opening if at_start(subject) else each.block for each in layouts]
        self.slopes, self.small_stairs = self._slopes(first, rooms)
        self.answers = make_answers(subject, self.cards, layouts, self.words, self.theme)
        self.levels, self.judged = [1.0] * len(self.cards), False
        self.faint_text, self.faint_shape = faintest_of(subject, self.theme)
        word = Label(set_text(self.words("label-step"), foot.word, self.theme.muted, self.theme), at(foot.left, foot.y))
        self.step = self._step_beside(word)
        self.legend, self.stairs_legend = (
            make_legend(subject, layouts[0], foot, stairs=stairs, words=self.words, theme=self.theme)
            for stairs in (None, first[0])
        )
        self.foot = (word, *self.legend, self.step)
        counted = [each.starts for each in subject.contenders if each.starts]
        legend = make_ending_legend(occurring(counted), self.words, self.theme, foot)
        self.strips = self._strips(legend.height)
        self.start_legend = (*legend.views, make_tick_legend(self.words, self.theme, foot))
        blocks = [layout.block for layout in layouts]
        self.units = make_units(subject, blocks, self.layout, words=self.words, theme=self.theme)
        self.splits = make_splits(subject, blocks, self.layout, words=self.words, theme=self.theme)
        self.watched: frozenset[int] = frozenset()  # panels with a picture over them, at the end
        self.pictured, self.beneath = list[Painted](), list[Painted]()  # what stands there, and what that covers
        slopes = [view for picture in self.slopes for view in picture.views]
        over = [*self.stairs, *self.small_stairs, *slopes, *self.last_stairs, *self.answers.views]
        over += [*self.foot, *self.stairs_legend, *(view for strip in self.strips for view in strip.views)]
        cards = [view for card in self.cards for view in (*card.views, card.verdict)]
        return [*cards, *over, *self.start_legend, *views_of_dying(self.units, self.splits)]

    def _step_beside(self, word: Label) -> Number:
        """Make the number of the step, behind its word, which gives way where words run from right to left."""
        start, theme = step_number(self.subject, 0), self.theme
        size, y = self.layout.foot.step, at(0, self.layout.foot.y)[1]
        if not theme.writing.runs_left:
            return number_of(start, (word.box().right + STEP_GAP, y), size=size, colour=theme.signal, theme=theme)
        left, y = word.at
        right = left + units(number_width(f"{self.subject.axis.last:.0f}", size, theme.writing))
        word.at = (right + STEP_GAP, y)
        return number_of(start, (right, y), size=size, colour=theme.signal, align="right", theme=theme)

    def _staircases(self, every: Sequence[Stairs], places: Sequence[Px], *, slim: float = 1.0) -> list[Painted]:
        look = self.layout.cards[0].type
        return make_staircases(every, places, look, words=self.words, theme=self.theme, slim=slim)

    def _slopes(self, every: Sequence[Stairs], places: Sequence[Px]) -> tuple[list[SlopePicture], list[Painted]]:
        """Make the curves with their slopes, and the gradients beside them where there is room."""
        if not self.subject.slopes:
            return [], []
        beside, look = at_start(self.subject) and len(places) <= BESIDE, self.layout.cards[0].type
        rooms = [halves(place) if beside else (place, place) for place in places]
        pictures = [
            SlopePicture(self.subject, i, right, look, words=self.words, theme=self.theme)
            for i, (_, right) in enumerate(rooms)
        ]
        return pictures, self._staircases(every, [left for left, _ in rooms], slim=SLIM) if beside else []

    def _strips(self, legend: float) -> list[StartStrip]:
        """Make a strip for every contender, where starts are counted, above so many px of a legend."""
        first = self.subject.contenders[0].starts
        if not first:
            return []
        left, top, right, bottom = self.layout.starts
        room = (left, top, right, bottom - legend)
        layouts = enumerate(strip_layouts(self.frame, room, len(self.cards), len(first.verdicts)))
        return [StartStrip(i, self.subject, layout, words=self.words, theme=self.theme) for i, layout in layouts]

    def at_first(self) -> Iterable[Painted]:
        """List the empty cards and the names of what they compare."""
        return [view for card in self.cards for view in (card.frame, card.still[0])]

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action = beat.action
        assert isinstance(action, ComparisonAction)
        match action:
            case LayPanels():
                return self.lay()
            case ShowStaircases():
                return self.show_staircases()
            case RecallStaircases():
                return self.recall_staircases()
            case ShowAnswers():
                return self.show_answers()
            case ShowSlopes():
                return self.show_slopes()
            case RunSteps(start, end):
                return together(self.uncover(), self.run(start, end))
            case GiveVerdicts():
                self.judged = True
                return appear([card.verdict for card in self.cards])
            case PointOut(panel):
                return self.point_out(panel)
            case WatchUnit(panel):
                return self.watch(panel)
            case SplitStep(panel):
                return self.split_step(panel)
            case CountStarts():
                return self.count_starts()
            case MarkStart(seed):
                return self.mark_start(seed)
            case _:
                assert_never(action)

    def covered(self, cards: Iterable[TrainingCard]) -> list[Painted]:
        """List what stands where pictures over cards do: the planes, and the plots below them."""
        tall = len(self.cards) <= TALL_CARDS
        return [
            view for card in cards for view in (*card.boundary.views, *card.space.views, *(card.plots if tall else ()))
        ]

    def show_staircases(self) -> Motion:
        """Let the planes, and the plots below them, leave for the gradients of step 0."""
        gone, come = self.covered(self.cards), [*self.stairs]
        if len(self.cards) <= TALL_CARDS:  # and with the plots what their scale is
            gone, come = [*gone, *self.legend], [*come, *self.stairs_legend]
        return cross(gone, come)

    def recall_staircases(self) -> Motion:
        """Let the planes leave for the gradients of step 0, over the plots that show what came of them."""
        _, old = self.stop_watching()
        self.watched, self.pictured = frozenset(range(len(self.cards))), list(self.last_stairs)
        self.beneath = [view for card in self.cards for view in (*card.boundary.views, *card.space.views)]
        around = squeezed(self.brighten(None), end=0.1)
        return together(around, cross([*self.beneath, *old], self.last_stairs))

    def show_answers(self) -> Motion:
        """Let the counts of flat units leave for what the networks answer."""
        come, gone = self.answers.views, self.answers.leaving
        self.beneath, self.pictured = [*self.beneath, *gone], [*self.pictured, *come]
        return cross(gone, come)

    def show_slopes(self) -> Motion:
        """Let what stands over the cards, or the cards' own pictures, leave for the curves and their slopes."""
        gone = [view for view in (*self.stairs, *self.covered(self.cards)) if view.presence > 0]
        _, old = self.stop_watching()
        around = nothing()
        if not at_start(self.subject):
            self.watched = frozenset(range(len(self.cards)))
            self.pictured = [view for picture in self.slopes for view in picture.views]
            self.beneath = self.covered(self.cards)
            around = squeezed(self.brighten(None), end=0.1)
        leaving = squeezed(leave([*gone, *old]), end=0.16)
        stairs = squeezed(late(fade_in(self.small_stairs), start=0.3), end=0.14)
        return together(around, leaving, stairs, *(late(picture.motion(), start=0.036) for picture in self.slopes))

    def uncover(self) -> Motion:
        """Let the staircases and curves, if they stand there, leave for what they cover."""
        over = [*self.stairs, *self.small_stairs, *(view for picture in self.slopes for view in picture.views)]
        if not any(view.presence for view in over):
            return nothing()
        gone, come = [view for view in over if view.presence], self.covered(self.cards)
        if any(line.presence for line in self.stairs_legend):
            gone, come = [*gone, *self.stairs_legend], [*come, *self.legend]
        return squeezed(cross(gone, come), end=0.12)

    def lay(self) -> Motion:
        """Let the cards appear one after the other, then the step."""
        count, stands = len(self.cards), set(self.at_first())
        coming = [[view for view in card.views if view not in stands] for card in self.cards]

        def show(t: float) -> None:
            for i, views in enumerate(coming):
                set_presence(views, within(t, 0.5 * i / count, 0.5 * i / count + 0.4))

        views = [view for each in coming for view in each]
        return together(drive(views, show, easing=linear), fade_in(self.foot))

    def run(self, start: int, end: int) -> Motion:
        """Bring all cards from one step to another, along the axis of steps."""
        axis = self.subject.axis
        first, last = axis.share(start), axis.share(end)

        def show(t: float) -> None:
            self.show_step(end if t >= 1 else axis.moment(first + (last - first) * t))

        return drive([*(view for card in self.cards for view in card.moving), self.step], show, easing=smooth)

    def show_step(self, step: float) -> None:
        """Show every training at a step; one that diverged stays at its last."""
        for card, each in zip(self.cards, self.subject.contenders, strict=True):
            card.show(each.course.row_at(step), panel_numbers(self.subject, card.panel, step))
        show_number(self.step, step_number(self.subject, step))

    def point_out(self, panel: int | None) -> Motion:
        """Let all cards but one step back; what stood over another leaves."""
        back, leaving = ([], []) if self.watched == {panel} else self.stop_watching()
        return together(self.brighten(panel, coming=back), squeezed(leave(leaving), end=0.45))

    def brighten(self, panel: int | None, *, coming: Sequence[Painted] = ()) -> Motion:
        """Let all cards but one step back, or none; views that are `coming` were not there before."""
        goals = [1.0 if panel in (None, card.panel) else 0.0 for card in self.cards]
        glows = [1.0 if panel == card.panel else 0.0 for card in self.cards]
        before, lit = self.levels, [card.frame.level for card in self.cards]
        self.levels = goals
        ways = list(zip(self.cards, before, goals, lit, glows, strict=True))

        def show(t: float) -> None:
            for card, old, new, off, on in ways:
                self.dim(card, old + (new - old) * t)
                card.frame.show(off + (on - off) * t)
            for view in coming:
                view.presence *= within(t, 0.25, 0.5) if isinstance(view, Label | Number) else within(t, 0.02, 0.28)

        return drive([view for card in self.cards for view in self.shown(card)], show)

    def watch(self, panel: int) -> Motion:
        """Let one card's planes and plots leave for the z of a unit that died, which is drawn there."""
        gone = [view for view in self.covered([self.cards[panel]]) if view.presence]
        _, old = self.stop_watching()
        self.watched, self.pictured = frozenset([panel]), list(self.units[panel].views)
        self.beneath = self.covered([self.cards[panel]])
        leaving = squeezed(leave([*gone, *old]), end=0.13)
        return together(squeezed(self.point_out(panel), end=0.1), leaving, late(self.units[panel].motion(), start=0.03))

    def split_step(self, panel: int) -> Motion:
        """Let the picture of a unit make room for what the step did to its z."""
        split, old = self.splits[panel], self.pictured
        self.pictured = list(split.views)
        return together(cross(old, split.at_once), split.table.motion())

    def stop_watching(self) -> tuple[list[Painted], list[Painted]]:
        """Return what comes back where a unit was watched, and what leaves for it."""
        back, old = self.beneath, self.pictured
        self.watched, self.pictured, self.beneath = frozenset(), [], []
        return back, old

    def dim(self, card: TrainingCard, level: float) -> None:
        """Let a card step back at level 0, with its verdict if that is given, as far as it can still be read."""
        for view in self.shown(card):
            least = self.faint_text if isinstance(view, Label | Number) else self.faint_shape
            view.presence = least + (1 - least) * level

    def shown(self, card: TrainingCard) -> tuple[Painted, ...]:
        """List the views of a card that are on the screen."""
        views = (*card.views, card.verdict) if self.judged else card.views
        if card.panel not in self.watched:
            return views
        gone = set(self.beneath)
        return tuple(view for view in views if view not in gone)

    def count_starts(self) -> Motion:
        """Let the panels leave, and the planes of all starts come in one by one."""
        old = [*(view for card in self.cards for view in (*card.views, card.verdict)), *self.foot]
        still = [*(view for strip in self.strips for view in strip.still), *self.start_legend]
        moving = [view for strip in self.strips for view in strip.moving]
        starts = self.strips[0].layout.starts

        def show(t: float) -> None:
            for strip in self.strips:
                strip.show(round(starts * within(t, 0.12, 0.95)))
            set_presence(moving, 1.0 if t > 0.08 else 0.0)

        leaving = squeezed(fade_out([view for view in old if view.presence > 0]), end=0.08)
        return together(
            leaving, squeezed(late(fade_in(still), start=0.5), end=0.12), drive(moving, show, easing=linear)
        )

    def mark_start(self, seed: int) -> Motion:
        """Let a frame close in on one start of every contender."""
        frames = [view for strip in self.strips for view in (strip.frame_halo, strip.frame)]

        def show(t: float) -> None:
            for strip in self.strips:
                strip.mark(seed, t)
            set_presence(frames, within(t, 0.0, 0.3))

        return drive(frames, show)
