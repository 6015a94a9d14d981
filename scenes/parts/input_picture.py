"""The input as a picture, and below it numbers of its pixels as one: a neuron's weights, and gradients."""

from dataclasses import dataclass
from typing import Literal

import cairo
import numpy as np

from nnviz_core.backprop.network import Image
from nnviz_core.backprop.passes import SamplePass
from nnviz_core.look.picture_scale import Pixels, grey_pixels, round_limit, signed_pixels
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import MINUS
from nnviz_scenes.engine.even_lines import in_even_lines, line_count
from nnviz_scenes.engine.motions import Motion, drive, fade_in, fade_out, nothing
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, fitting, line_pitch, quoted, typeset
from nnviz_scenes.marks.heatmap import HeatMap
from nnviz_scenes.marks.label import Align, Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.network_layout import NetworkLayout

Array = np.ndarray
What = Literal["weights", "weight_grad", "x_grad"]
SIZE = 20.0  # px cap height
KEY, NAME, BAR = 28.0, 14.0, (10.0, 22.0)  # px: below the input's picture, above the other, below that
BESIDE = 60.0  # px that words may reach beyond a picture
TICKS = 48.0  # px below the lower picture, the baseline of its scale's numbers
CLOSE_LINES = 0.28  # em, from the baseline of a line to the capitals of the next
MOST_LINES = 2  # of what is said of a picture
SHADES, TICK_GAP = 101, 6.0  # colours of a scale; px between its numbers
APART, INSET = 4.0, 6.0  # px between a picture and its outline, and from the border of its room


@dataclass(frozen=True, slots=True)
class Face:
    """What the lower picture shows: its pixels, its name and its scale."""

    pixels: Pixels
    name: Ink
    shades: Pixels
    ends: tuple[Ink, Ink]
    zero: Ink  # the middle of the scale, where its ends leave room


@dataclass(slots=True, eq=False)
class InputPictures:
    """The views of an input that is a picture."""

    faces: "Faces"
    face: Face  # what the lower picture shows
    sample: HeatMap
    key: Label  # what black and white are
    lower: HeatMap
    name: Label
    bar: HeatMap
    ticks: tuple[Label, Label, Label]  # of the scale: its lower end, zero, its upper end
    frames: tuple[Painted, ...]  # around the input's picture
    lower_frames: tuple[Painted, ...]  # around the lower one and around its scale
    name_foot: float  # px, the baseline of the name's last line

    @property
    def below(self) -> list[Painted]:
        """List the lower picture with its name and scale, from back to front."""
        return [self.lower, self.bar, *self.lower_frames, self.name, *self.ticks]

    @property
    def of_sample(self) -> list[Painted]:
        """List what belongs to one sample alone: its pixels, what these are, and the lower picture where it stands."""
        return [self.sample, self.key, *(self.below if self.stands else ())]

    @property
    def stands(self) -> bool:
        """Say whether the lower picture is seen."""
        return self.lower.presence > 0

    @property
    def fed(self) -> list[Painted]:
        """List what comes with the sample."""
        return [self.sample, *self.frames, self.key]

    def views(self) -> list[Painted]:
        """List every view from back to front."""
        return [*self.fed, *self.below]

    def leave(self) -> Motion:
        """Let the lower picture go, where other layers than the first are spoken of."""
        return fade_out(self.below) if self.stands else nothing()

    def change(self, what: What, j: int = 0) -> Motion:
        """Let the lower picture come, or show something else, of neuron j of the first layer."""
        if not self.stands:
            self.put(what, j)
            return fade_in(self.below)
        before, after = self.face, self.faces.face(what, j)

        def show(t: float) -> None:
            mixed = (1 - t) * before.pixels + t * after.pixels
            self.show(after if t >= 0.5 else before, np.asarray(np.rint(mixed), dtype=np.uint8))

        return drive([self.lower, self.name, self.bar, *self.ticks], show)

    def put(self, what: What, j: int) -> None:
        """Let the lower picture show something at once."""
        face = self.faces.face(what, j)
        self.show(face, face.pixels)

    def show(self, face: Face, pixels: Pixels) -> None:
        """Show some pixels under the name and the scale of a face."""
        self.face = face
        self.lower.show(pixels)
        self.name.show(face.name)
        self.name.at = self.name.at[0], at(0, self.name_foot - self.faces.further(face.name))[1]
        self.bar.show(face.shades)
        self.ticks[0].show(face.ends[0])
        self.ticks[1].show(face.zero)
        self.ticks[2].show(face.ends[1])


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """All that a lower picture can show: one scale for all weights of the first layer, its own for each gradient."""

    passed: SamplePass
    image: Image
    words: Catalogue
    theme: Theme
    wrap: float | None  # px, of a name that is broken into lines
    room: float  # px, of one that is not
    bar: float  # px, the width of the scale

    def face(self, what: What, j: int) -> Face:
        """Return what is shown of neuron j of the first layer; the input's gradient is none of its own."""
        layer, theme = self.passed.layers[0], self.theme
        values = {"weights": layer.weights[j], "weight_grad": layer.weight_grad[j], "x_grad": self.passed.x_grad}[what]
        limit = round_limit(layer.weights if what == "weights" else values)
        hues = (theme.positive, theme.negative) if what == "weights" else (theme.gradient, theme.gradient)
        pixels = signed_pixels(
            values.reshape(self.image.rows, self.image.columns), limit=limit, above=hues[0], below=hues[1]
        )
        shades = signed_pixels(np.linspace(-limit, limit, SHADES)[None, :], limit=limit, above=hues[0], below=hues[1])
        return Face(pixels, self._name(what, j), shades, *self._scale(limit))

    def _scale(self, limit: float) -> tuple[tuple[Ink, Ink], Ink]:
        """Write both ends of a scale and its zero; where they have no room, how far it goes in the middle."""
        low, high, zero, blank = self._number(-limit), self._number(limit), self._text("0"), self._text(" ")
        room, widest = units(self.bar / 2 - TICK_GAP), max(low.box.width, high.box.width)
        if widest + zero.box.width / 2 <= room:
            return (low, high), zero
        if widest <= room:
            return (low, high), blank
        return (blank, blank), self._text(f"±{limit:g}")

    def further(self, name: Ink) -> float:
        """Return how far a name's last line stands below its first, in px."""
        return (line_count(name, CLOSE_LINES) - 1) * line_pitch(SIZE, CLOSE_LINES) if self.wrap else 0.0

    def _name(self, what: What, j: int) -> Ink:
        """Say what is shown."""
        words, neuron = self.words, str(j + 1)
        forms = {
            "weights": words.forms("label-picture-weights", neuron=neuron),
            "weight_grad": words.forms("label-picture-weight-gradients", neuron=neuron),
            "x_grad": words.forms("label-picture-input-gradients"),
        }[what]
        colour = self.theme.muted if what == "weights" else self.theme.gradient
        return _words(forms, self.wrap, self.room, self.theme, colour)

    def _number(self, value: float) -> Ink:
        return self._text(f"{value:+g}".replace("-", MINUS))

    def _text(self, text: str) -> Ink:
        written = self.theme.writing.number(text)
        return typeset(quoted(written), size=SIZE, theme=self.theme, colour=self.theme.muted)


def make_pictures(passed: SamplePass, layout: NetworkLayout, words: Catalogue, *, theme: Theme) -> InputPictures:
    """Make the views of an input that is a picture, with the first neuron's weights below."""
    image = passed.image
    assert image is not None
    upper, lower = (fit(inside(square), image) for square in (layout.picture(), layout.weight_picture()))
    left, _, right, bottom = layout.weight_picture()
    right = max(right, left + (layout.picture_words_room or 0.0))  # where the numbers of the scale need more
    bar = left + INSET, bottom + BAR[0], right - INSET, bottom + BAR[1]
    faces = Faces(passed, image, words, theme, layout.picture_words_room, _room(layout), bar[2] - bar[0])
    face = faces.face("weights", layout.columns[1].shown[0])
    low, high = (f"{end:.3g}".replace("-", MINUS) for end in (image.low, image.high))
    scale = words.forms("label-picture-scale", low=low, high=high)
    key = _words(scale, layout.picture_words_room, _room(layout), theme, theme.text)
    middle, words_at = (left + right) / 2, layout.picture_words
    end = 2 if words_at == "right" else 0  # of a rectangle
    foot = layout.weight_picture()[1] - NAME
    places: tuple[tuple[float, Align], ...] = ((left, "left"), (middle, "centre"), (right, "right"))
    inks = (face.ends[0], face.zero, face.ends[1])
    return InputPictures(
        faces=faces,
        face=face,
        sample=squares(grey_pixels(passed.x, image), upper),
        key=Label(key, at(layout.picture()[end], layout.picture()[3] + KEY), align=words_at),
        lower=squares(face.pixels, lower),
        name=Label(face.name, at(layout.weight_picture()[end], foot - faces.further(face.name)), align=words_at),
        bar=squares(face.shades, bar),
        ticks=_three(
            [Label(ink, at(x, bottom + TICKS), align=align) for ink, (x, align) in zip(inks, places, strict=True)]
        ),
        frames=(frame(upper, theme),),
        lower_frames=(frame(lower, theme), frame(bar, theme)),
        name_foot=foot,
    )


def _words(forms: tuple[str, ...], wrap: float | None, room: float, theme: Theme, colour: str) -> Ink:
    """Set what is said of a picture: in lines where their width is given, else in one, shorter where it must be."""
    if wrap is None:
        return fitting(forms, size=SIZE, room=room, theme=theme, colour=colour)
    for form in forms:
        ink = in_even_lines(form, width=wrap, size=SIZE, theme=theme, colour=colour, align="start", leading=CLOSE_LINES)
        if ink.box.width <= units(wrap) and line_count(ink, CLOSE_LINES) <= MOST_LINES:  # no word of it is wider
            break
    return ink


def _room(layout: NetworkLayout) -> float:
    """Return how wide a line beside a picture may be: up to the border of the frame where it ends with the picture."""
    if layout.picture_words == "right":
        return layout.picture()[2] - layout.frame.left
    return layout.width(0) + BESIDE


def _three(labels: list[Label]) -> tuple[Label, Label, Label]:
    low, zero, high = labels
    return low, zero, high


def inside(square: Px) -> Px:
    """Return the part of a square that leaves room for an outline."""
    left, top, right, bottom = square
    return left + INSET, top + INSET, right - INSET, bottom - INSET


def fit(square: Px, image: Image) -> Px:
    """Return the rectangle in the middle of a square that has a picture's shape."""
    left, top, right, bottom = square
    pixel = (right - left) / max(image.rows, image.columns)
    x, y = (left + right) / 2, (top + bottom) / 2
    half, up = image.columns * pixel / 2, image.rows * pixel / 2
    return x - half, y - up, x + half, y + up


def squares(pixels: Pixels, px: Px) -> HeatMap:
    """Make a picture whose pixels are seen as squares."""
    return HeatMap(pixels, rectangle(px), between=cairo.Filter.NEAREST)


def frame(px: Px, theme: Theme) -> Polylines:
    """Make the outline of a picture, whose pixels may be as dark as the background, a little away from them."""
    left, top, right, bottom = px[0] - APART, px[1] - APART, px[2] + APART, px[3] + APART
    corners = [at(left, top), at(right, top), at(right, bottom), at(left, bottom), at(left, top)]
    return Polylines([np.array(corners)], colour=theme.outline, width=2.0)
