"""One step of gradient descent on the network's own stage: gradients of all points, their mean, and the step."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from nnviz_core.kinds.update.actions import (
    Average,
    CountLoss,
    DrawBatches,
    MoveAll,
    MoveOne,
    Spread,
    Stand,
    TakeMean,
    TakeStage,
    UpdateAction,
    UpdateSubject,
    Weight,
)
from nnviz_core.kinds.update.numbers import (
    GRADCHECK,
    down_bias_place,
    down_place,
    labelled_weights,
    loss_digits,
    new_place,
    value_of,
)
from nnviz_core.kinds.update.stages import LETTERS
from nnviz_core.look.scales import units
from nnviz_core.story.beats import Beat
from nnviz_core.words.numbers import format_number, format_signed
from nnviz_scenes.engine.motions import (
    Motion,
    drive,
    exchange,
    exchange_at_once,
    fade_out,
    linear,
    nothing,
    set_presence,
    squeezed,
    together,
    within,
)
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.check_badge import build_check_badge
from nnviz_scenes.parts.crowded_neuron import room_for_gradients
from nnviz_scenes.parts.edge_looks import mixed_look, sign_colour
from nnviz_scenes.parts.network import build_network, light_loss
from nnviz_scenes.parts.network_legend import (
    all_beyond_scale,
    build_gradient_legend,
    build_weight_legend,
    network_at_rest,
)
from nnviz_scenes.parts.network_views import LETTER_GAP
from nnviz_scenes.stage import Stage
from nnviz_scenes.update.layout import line_places
from nnviz_scenes.update.line import GradientLine
from nnviz_scenes.update.looks import StepLooks
from nnviz_scenes.update.views import (
    build_edge_numbers,
    build_loss,
    build_marks,
    build_notes,
    has_two_lines,
)

HALF_LINE = 22.0  # px that a weight goes up and its gradient down
PART, COME, COUNT, USED, CLOSE = (0.0, 0.16), (0.16, 0.3), (0.3, 0.74), (0.74, 0.86), (0.86, 1.0)  # of a step


class Update(Stage):
    """Take one step of gradient descent."""

    kind = "update"

    def build(self) -> Iterable[Painted]:
        """Make the network as it stands, the means, the line of numbers, and what comes after the step."""
        subject = self.timed.section.subject
        assert isinstance(subject, UpdateSubject)
        self.subject = subject
        self.views = views = build_network(
            subject.passed, self.words, theme=self.theme, heading="backward", frame=self.frame
        )
        build_weight_legend(views)
        build_gradient_legend(views)
        for k, stage in enumerate(subject.stages):
            build_gradient_legend(views, self.marks_of(k), letter=LETTERS[stage.name])
        build_edge_numbers(views, subject)
        build_notes(views, subject)
        build_marks(views, subject)
        if "x_grad[0]" in {shown.place for shown in self.timed.beats[0].beat.numbers}:
            room_for_gradients(views).finish()
        if views.pictures and subject.follows_sample:
            views.pictures.put("weight_grad", views.layout.columns[1].shown[0])
        self.line = GradientLine(subject, self.words, theme=self.theme, places=line_places(self.frame))
        self.losses = build_loss(views, subject)
        self.badge = self._badge()
        self.centres = {place: number.at for place, number in views.numbers.items()}
        self.two_lines = {layer: has_two_lines(views.layout, layer) for layer in views.edges}
        self.looks = StepLooks(subject, views)
        self.looks.show(self.looks.first())
        for (layer, j), curve in views.curves.items():
            curve.show(float(subject.passed.layers[layer - 1].z[j]) if subject.follows_sample else None)
        return [*views.all(), *self.badge, *self.losses.all(), *self.line.all()]

    def at_first(self) -> Iterable[Painted]:
        """List the network, also where nothing is gone on with."""
        return self.standing()

    def stays(self) -> Number:
        """Find the mean loss before the step."""
        return self.losses.before

    def _badge(self) -> list[Painted]:
        """Make the badge of the gradient check, if it stands there from the section before."""
        standing = self.timed.beats[0].beat.passing if self.timed.section.before else ()
        return [view for shown in standing if shown.place in GRADCHECK for view in build_check_badge(self.views, shown)]

    def standing(self) -> Iterable[Painted]:
        """List the network: with what the backward pass of a sample left, or with its weights."""
        views, follows = self.views, self.subject.follows_sample
        kind = "weight_grad" if follows else "weights"
        panel = views.loss if follows else [*views.loss[:2], *self.losses.heads, self.losses.before]
        numbers = views.shown(self.timed.beats[0].beat.numbers)
        left = self.timed.section.before and not (self.badge and self.frame.wide)
        strip = [self.strip] if left else []  # empty, as the section before left it
        still = network_at_rest(views, kind)
        if not follows:  # of no sample
            pictured = [*views.pictures.views()] if views.pictures else []
            gone = {*views.bars, *pictured} - {*views.column(0)}
            still = [view for view in still if view not in gone]
        return [*still, *panel, *numbers, *self.badge, *strip]

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action = beat.action
        assert isinstance(action, UpdateAction)
        match action:
            case Stand():
                return light_loss(self.views, self.theme.signal, on=True)
            case TakeMean():
                return self.take_mean(beat)
            case Spread():
                strip = [self.strip] if self.strip.presence > 0 else []  # it would lie over the line
                leaving = squeezed(fade_out([*self.badge, *strip]), end=0.2)
                picture = self.views.pictures.leave() if self.views.pictures else nothing()
                return together(self.spotlight(), self.line.spread(), leaving, squeezed(picture, end=0.2))
            case Average():
                return self.line.average()
            case DrawBatches():
                return self.line.batches()
            case TakeStage(stage):
                return self.take_stage(stage, beat)
            case MoveOne():
                return self.move_one()
            case MoveAll():
                return self.move_all()
            case CountLoss():
                return self.count_loss()
            case _:
                assert_never(action)

    def spotlight(self) -> Motion:
        """Leave one edge bright."""
        looks = self.looks.first() if self.subject.follows_sample else self.looks.mean()
        return self.looks.change(looks, self.looks.on_the_example(looks), until=0.3)

    # --- the mean --------------------------------------------------------------------------------

    def take_mean(self, beat: Beat) -> Motion:
        """Let the edges, their numbers and the biases turn to the gradient of the mean loss."""
        views, follows = self.views, self.subject.follows_sample
        looks = self.looks.on_the_example(self.looks.first()) if follows else self.looks.first()
        kind = "weight_grad" if follows else "weights"
        legends = nothing() if follows else exchange_at_once(views.legend["weights"], views.legend["weight_grad"])
        known = {shown.place for shown in beat.numbers}  # the mean on the line also comes to its edge
        replaced = views.at_places(place for place in beat.replaces if place not in known)
        leaving = [*replaced, *all_beyond_scale(views, kind), *(views.loss[2:] if follows else [])]
        leaving += [*views.bars, *(views.pictures.of_sample if views.pictures else [])] if follows else []
        coming = [*views.shown(beat.numbers), *all_beyond_scale(views, "mean")]
        if follows:
            coming += [*self.losses.heads, self.losses.before]
        line = self.line.leave(end=0.3) if follows else light_loss(views, self.theme.signal, on=False)
        turn = self.looks.change(looks, self.looks.mean(), until=0.7)
        return together(turn, legends, line, exchange_at_once(leaving, coming), self._hide_dots())

    def _hide_dots(self) -> Motion:
        """Take the sample's place off the curves."""
        curves, layers = self.views.curves, self.subject.passed.layers

        def show(t: float) -> None:
            for (layer, j), curve in curves.items():
                curve.show(float(layers[layer - 1].z[j]) if t < 0.3 and self.subject.follows_sample else None)

        return drive(list(curves.values()), show, easing=linear)

    def take_stage(self, stage: int, beat: Beat) -> Motion:
        """Let the edges, their numbers and those of the biases turn to what a stage makes of them."""
        views, start = self.views, self.looks.stage(stage - 1)
        line: Motion = nothing()
        if not stage and not self.subject.follows_sample:
            start, line = self.looks.on_the_example(start), self.line.leave(end=0.3)
        leaving = [*views.at_places(beat.replaces), *all_beyond_scale(views, self.marks_of(stage - 1))]
        coming = [*views.shown(beat.numbers), *all_beyond_scale(views, self.marks_of(stage))]
        turn = self.looks.change(start, self.looks.stage(stage), until=0.7)
        legends = exchange(views.legend[self.legend_of(stage - 1)], views.legend[self.legend_of(stage)])
        return together(turn, line, legends, exchange(leaving, coming))

    def legend_of(self, stage: int) -> str:
        """Name the legend of a stage's edges; before the first, that of gradients."""
        return self.marks_of(stage) if stage >= 0 else "weight_grad"

    def marks_of(self, stage: int) -> str:
        """Name the marks of a stage's edges beyond the scale; before the first, of those of the gradients."""
        return f"stage {stage}" if stage >= 0 else "mean"

    # --- the step --------------------------------------------------------------------------------

    def move_one(self) -> Motion:
        """Let the example take its step, after the line has left where the sample was not followed.

        Its edge stays as wide as its gradient: so says the legend until all have moved.
        """
        example, mean = self.subject.example, self.looks.down()
        layer, start = example.layer, mean
        waking: list[Motion] = []
        if not (self.subject.follows_sample or self.subject.stages):
            start = self.looks.on_the_example(mean)
            others = {each: look for each, look in start.items() if each != layer}
            waking = [self.looks.change(others, mean, until=PART[1]), self.line.leave(end=0.12)]

        def show(t: float) -> None:
            self.looks.show({layer: mixed_look(start[layer], mean[layer], within(t, *PART))})

        edge = drive([self.views.edges[layer]], show, easing=linear)
        return together(edge, *waking, *self._steps([example]))

    def move_all(self) -> Motion:
        """Let all others take their step, and the legend turn to weights."""
        views, layer = self.views, self.subject.example.layer
        mean, after = self.looks.down(), self.looks.weights(1.0)

        def show(t: float) -> None:
            now = self.looks.weights(within(t, *COUNT))
            now[layer] = self.looks.with_weight(now[layer], after[layer])
            turned = within(t, *COME)
            self.looks.show({each: mixed_look(mean[each], now[each], turned) for each in mean})

        weights = [
            each for each in labelled_weights(self.subject.passed, self.subject.example) if each != self.subject.example
        ]
        last = self.legend_of(len(self.subject.stages) - 1)
        legends = exchange(views.legend[last], views.legend["weights"])
        marks = exchange(
            all_beyond_scale(views, self.marks_of(len(self.subject.stages) - 1)), all_beyond_scale(views, "after")
        )
        edges = drive(list(views.edges.values()), show, easing=linear)
        return together(edges, squeezed(legends, end=0.5), marks, *self._steps(weights), *self._bias_steps())

    def _steps(self, weights: Sequence[Weight]) -> Iterable[Motion]:
        for weight in weights:
            new = self.views.numbers.get(new_place(weight))
            if new is not None:
                yield self._weight_step(weight, new, self.views.numbers[down_place(self.subject, weight)])

    def _weight_step(self, weight: Weight, new: Number, gradient: Number) -> Motion:
        """Let a gradient slide under its weight, which counts to its new value and takes the place of both."""
        subject, two_lines = self.subject, self.two_lines[weight.layer]
        old, end = value_of(subject.network, weight), value_of(subject.after, weight)
        place = new_place(weight)
        x, y = self.centres[place]
        under, low = self.centres[down_place(subject, weight)]
        half_line = units(HALF_LINE * self.views.layout.design.label / 24)

        def show(t: float) -> None:
            away = half_line * within(t, *PART) * (1 - within(t, *CLOSE)) if two_lines else 0.0
            new.at, gradient.at = (x, y + away), (under, low - away)
            used = within(t, *(USED if two_lines else PART))
            gradient.presence, new.presence = 1 - used, within(t, *COME)
            share = within(t, *COUNT)
            value = end if share >= 1 else old - subject.learning_rate * share * value_of(subject.down, weight)
            new.show(format_signed(value))
            new.colour = sign_colour(value, self.theme)

        return drive([new, gradient], show, easing=linear, leaving=[gradient])

    def _bias_steps(self) -> Iterable[Motion]:
        """Let every bias take the place of its gradient and count to its new value."""
        subject, views = self.subject, self.views
        for i, (old, gradient, after) in enumerate(
            zip(subject.network.layers, subject.down.layers, subject.after.layers, strict=True)
        ):
            for j in views.layout.columns[i + 1].shown if old.has_bias else ():
                leaving = views.at_places([down_bias_place(subject, i, j)])
                place = f"after.layers[{i}].bias[{j}]"
                start, step, end = float(old.bias[j]), -subject.learning_rate * float(gradient.bias[j]), after.bias[j]
                yield self._bias_step(leaving, place, (start, step, float(end)))

    def _bias_step(self, leaving: Sequence[Painted], place: str, course: tuple[float, float, float]) -> Motion:
        coming, number = self.views.at_places([place]), self.views.numbers[place]
        letters = [view for view in coming if isinstance(view, Label) and view.align == "right"]
        start, step, end = course

        def show(t: float) -> None:
            for view in leaving:
                view.presence = 1 - within(t, *PART)
            for view in coming:
                view.presence = within(t, *COME)
            share = within(t, *COUNT)
            number.show(format_signed(end if share >= 1 else start + share * step))
            for letter in letters:
                letter.at = (number.box().left - units(LETTER_GAP), letter.at[1])

        return drive([*leaving, *coming], show, easing=linear, leaving=leaving)

    def count_loss(self) -> Motion:
        """Light the panel; the new loss starts as the old one and counts to where the step leads."""
        losses, subject = self.losses, self.subject
        lit = light_loss(self.views, self.theme.signal, on=True)
        after, change = losses.after, losses.change
        if after is None or change is None:
            return lit
        whole, digits = subject.loss_after - subject.loss, loss_digits(subject)

        def show(t: float) -> None:
            share = within(t, 0.25, 0.85)
            now = subject.loss_after if share >= 1 else subject.loss + share * whole
            after.show(format_number(now, more=digits))
            set_presence([*losses.later, after], within(t, 0.0, 0.25))
            set_presence([change], within(t, 0.8, 1.0))

        return together(squeezed(lit, end=0.3), drive([*losses.later, after, change], show, easing=linear))
