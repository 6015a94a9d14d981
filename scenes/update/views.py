"""The numbers that an update adds to a network: the mean gradient, what comes after the step, the mean loss."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from nnviz_core.kinds.update.actions import UpdateSubject
from nnviz_core.kinds.update.numbers import (
    labelled_weights,
    loss_before,
    losses_after,
    mean_place,
    new_place,
    stage_place,
    value_of,
)
from nnviz_core.kinds.update.stages import LETTERS
from nnviz_core.look.scales import units
from nnviz_core.words.numbers import Shown
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitting
from nnviz_scenes.marks.label import Halo, Label
from nnviz_scenes.marks.number import Number, number_of
from nnviz_scenes.parts.crowded_neuron import BAR_ROOM, build_crowded_step
from nnviz_scenes.parts.edge_looks import sign_colour
from nnviz_scenes.parts.frame import at
from nnviz_scenes.parts.layout import LABEL_WIDTH
from nnviz_scenes.parts.network import HALO, build_clamps
from nnviz_scenes.parts.network_layout import NetworkLayout
from nnviz_scenes.parts.network_views import NetworkViews, note_view, number_view
from nnviz_scenes.parts.neuron_design import SMALLEST, Place

AFTER_GAP = 8.0  # px from a word to the loss behind it
OF_BIAS = "partial cal(L) \\/ partial b"  # in Typst
NAMED_ROOM, SPILL = 146.0, 14.0  # px that a number with that name needs; how far both may reach beyond a neuron
TWO_LINES = 80.0  # px that a weight and its gradient below it need


def build_edge_numbers(views: NetworkViews, subject: UpdateSubject) -> None:
    """Make the mean gradient and the new weight of every edge that carries a number."""
    for weight in labelled_weights(subject.passed, subject.example):
        if views.layout.labelling(weight.layer) == "none":
            continue
        x, y = views.layout.label_place(weight.layer, weight.row, weight.column)
        new, made = value_of(subject.after, weight), subject.stages
        for value, place, colour in (
            (value_of(subject.gradient, weight), mean_place(weight), views.theme.gradient),
            *(
                (value_of(each.values, weight), stage_place(k, weight), views.theme.gradient)
                for k, each in enumerate(made)
            ),
            (new, new_place(weight), sign_colour(new, views.theme)),
        ):
            number_view(
                views,
                value,
                place,
                (x, y),
                size=views.layout.design.label,
                colour=colour,
                align="centre",
                slot=views.layout.label_slot(weight.layer),
                halo=Halo(views.theme.ink, HALO, plate=views.layout.labelling(weight.layer) == "active"),
            )


def build_notes(views: NetworkViews, subject: UpdateSubject) -> None:
    """Make the mean gradient and the new value of every bias, under its neuron."""
    for i, (gradient, after) in enumerate(zip(subject.gradient.layers, subject.after.layers, strict=True)):
        for j in views.layout.columns[i + 1].shown if after.has_bias else ():
            letter = delta_letter(subject)
            if views.layout.design.numbers != "notes":
                build_crowded_step(views, i + 1, j, (float(gradient.bias[j]), float(after.bias[j])), letter=letter)
                continue
            place, mean = views.layout.note(i + 1, j), f"mean.layers[{i}].bias_grad[{j}]"
            if letter or place.right - place.left < NAMED_ROOM:
                barred = letter.startswith("overline") and not views.layout.frame.upright
                lower = replace(place, y=place.y + BAR_ROOM) if barred else place
                note_view(views, letter, mean, float(gradient.bias[j]), lower)
            else:
                note_view(views, OF_BIAS, mean, float(gradient.bias[j]), place, size=SMALLEST, spill=SPILL)
            for k, stage in enumerate(subject.stages):
                made = f"stages[{k}].layers[{i}].bias[{j}]"
                note_view(views, LETTERS[stage.name], made, float(stage.values.layers[i].bias[j]), place)
            new = f"after.layers[{i}].bias[{j}]"
            note_view(views, "b", new, float(after.bias[j]), place, colour=views.theme.muted)


def delta_letter(subject: UpdateSubject) -> str:
    """Name the gradient of a bias, which the film of a sample has called delta: over all points it is their mean.

    Elsewhere it is ∂L/∂b, where that has room.
    """
    if not subject.follows_sample:
        return ""
    return "overline(delta)" if len(subject.point_gradients) > 1 else "delta"


def build_marks(views: NetworkViews, subject: UpdateSubject) -> None:
    """Mark the edges that lie beyond a scale, with the mean gradient and after the step."""
    for i, (gradient, after) in enumerate(zip(subject.gradient.layers, subject.after.layers, strict=True), start=1):
        build_clamps(views, "mean", i, gradient.weights, shown_as="weight_grad")
        for k, stage in enumerate(subject.stages):
            build_clamps(views, f"stage {k}", i, stage.values.layers[i - 1].weights, shown_as="weight_grad")
        build_clamps(views, "after", i, after.weights, shown_as="weights")


def has_two_lines(layout: NetworkLayout, layer: int) -> bool:
    """Say whether the labels of a layer leave room for a second number below each."""
    places = layout.label_places(layer).reshape(-1, 2)
    apart = np.abs(places[:, None] - places[None, :])
    near = (apart[..., 0] < LABEL_WIDTH + 8) & (apart[..., 1] < TWO_LINES)
    return bool(near.sum() == len(places)) and layout.label_room(layer) >= TWO_LINES / 2


@dataclass(frozen=True, slots=True, eq=False)
class LossRows:
    """The mean loss in the panel beside the outputs: before, after and the change."""

    heads: tuple[Label, ...]
    before: Number
    later: tuple[Label, ...]  # what names the one after
    after: Number | None  # None where it is not finite
    change: Number | None

    def all(self) -> Iterator[Painted]:
        """List the views."""
        yield from (*self.heads, self.before, *self.later)
        yield from (each for each in (self.after, self.change) if each)


def build_loss(views: NetworkViews, subject: UpdateSubject) -> LossRows:
    """Make what stands in the panel."""
    places, words, count = views.layout.loss, views.words, len(subject.point_gradients)
    loss = words.forms("label-mean-loss-heading" if count > 1 else "label-loss")
    named = (loss, words.forms("label-of-all-points", count=count, digits=str(count)))
    room = places.heads_room
    heads = tuple(_word(views, forms, place, room) for forms, place in zip(named, places.heads, strict=True))
    rest = losses_after(subject)
    ends = zip((places.after, places.change), (views.theme.text, views.theme.gradient), strict=True)
    numbers = (
        [_figure(views, shown, place, colour=colour) for shown, (place, colour) in zip(rest, ends, strict=True)]
        if rest
        else [None, None]
    )
    if after := numbers[0]:
        room = min(room, places.after.x - after.box().width / units(1) - AFTER_GAP - places.later.x)
    later = (_word(views, words.forms("label-after"), places.later, room),)
    before = _figure(views, loss_before(subject), places.before, colour=views.theme.text)
    return LossRows(heads, before, later, *numbers)


def _word(views: NetworkViews, forms: tuple[str, ...], place: Place, room: float) -> Label:
    ink = fitting(forms, size=views.layout.loss.remarks, room=room, theme=views.theme, colour=views.theme.muted)
    return Label(ink, at(place.x, place.y))


def _figure(views: NetworkViews, shown: Shown, place: Place, *, colour: str) -> Number:
    size = views.layout.loss.figures
    return number_of(shown, at(place.x, place.y), size=size, colour=colour, align=place.align, theme=views.theme)
