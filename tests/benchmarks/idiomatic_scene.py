"""What the idiomatic scenes share: the frame clock, heading, captions, words and numbers, all by Manim's own means.

Places and sizes are those of our own pictures, in px of a 1080p frame, so that both cover as many pixels.
"""

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import Any

import manim as m
import numpy as np
from numpy.typing import NDArray

from nnviz_core.look.scales import units
from nnviz_core.look.theme import THEMES
from nnviz_core.story.beats import Beat
from nnviz_core.story.timeline import TimedBeat
from nnviz_core.words.formula.tree import Equation
from nnviz_core.words.formula.typst import equation_typst
from nnviz_core.words.numbers import parse_number
from nnviz_scenes.parts.frame import WIDE_FRAME, Px, at
from nnviz_scenes.stage import CAPTION_SECONDS, SectionJob

Array = NDArray[np.float64]
TEXT_SIZE = 48 / 65.6  # Manim's font size for a cap height of one px: of Text in DejaVu Sans
TYPST_SIZE = 48 / 43.8  # and of Typst
STROKE = 0.01  # scene units of one step of Manim's stroke_width
CAPTION_SIZE, CAPTION_WIDTH = 28.0, 1780.0  # px


class IdiomaticScene(m.Scene):
    """Play a section's beats on exactly the frames of its timeline; subclasses draw."""

    def __init__(self, job: SectionJob) -> None:
        self.timed, self.theme = job.timed, THEMES[job.theme]
        self.caption, self.equation = m.Text(" "), m.VGroup()
        super().__init__()

    @abstractmethod
    def lay_out(self) -> None:
        """Make the mobjects and add what is seen from the start."""

    @abstractmethod
    def act(self, beat: Beat, frames: int) -> None:
        """Play the motion of a beat on so many frames."""

    def construct(self) -> None:
        """Say, move and hold, beat by beat."""
        self.add(*self.heading())
        self.lay_out()
        for timed in self.timed.beats:
            self.say(timed)
            if timed.move.frames:
                self.act(timed.beat, timed.move.frames)
            self.hold(timed.hold.frames)

    # --- the frame clock -------------------------------------------------------------------------

    def play_for(self, frames: int, *animations: Any) -> None:
        """Play animations on exactly so many frames: Manim rounds up."""
        self.play(*animations, run_time=(frames - 0.5) / self.timed.fps)

    def hold(self, frames: int) -> None:
        """Rest for exactly so many frames: Manim rounds a pause down, and encodes one frame again and again."""
        if frames:
            self.pause((frames + 0.5) / self.timed.fps)

    # --- captions --------------------------------------------------------------------------------

    def say(self, timed: TimedBeat) -> None:
        """Let a caption take the place of the one before; the equation before it leaves."""
        if timed.beat.caption is None:
            return
        new = words(timed.beat.caption.text, CAPTION_SIZE, self.theme.text).move_to(point(960, WIDE_FRAME.caption - 10))
        if new.width > units(CAPTION_WIDTH):
            new.scale_to_fit_width(units(CAPTION_WIDTH))
        fading = min(timed.say.frames, max(2, round(CAPTION_SECONDS * self.timed.fps)))
        # Fair to Manim: what leaves goes to the front first, or all that lies above it would be painted again.
        self.bring_to_front(self.caption)
        self.play_for(fading, m.FadeOut(self.caption), m.FadeIn(new), *self.announce(timed.beat))
        self.caption = new
        self.hold(timed.say.frames - fading)

    def announce(self, beat: Beat) -> Iterable[Any]:
        """Return the animations that go with a caption: the equation before it leaves."""
        old, self.equation = self.equation, None
        return [m.FadeOut(old)] if old else []

    # --- equations and headings ------------------------------------------------------------------

    def write(self, equation: Equation) -> Iterable[m.Animation]:
        """Let the old equation leave and write the new one."""
        left, top, right, bottom = WIDE_FRAME.equation
        new = formula(equation, 32.0, self.theme.text, tones=self.tones())
        new.move_to(point((left + right) / 2, (top + bottom) / 2))
        for limit, fit in ((units(right - left - 80), new.width), (units(bottom - top - 20), new.height)):
            new.scale(min(1.0, limit / fit))
        old, self.equation = self.equation, new
        return [*([m.FadeOut(old)] if old else []), m.Write(new)]

    def tones(self) -> dict[str, str]:
        """Return the colour of every tone of an equation."""
        names = ("muted", "signal", "gradient", "positive", "negative")
        return {name: getattr(self.theme, name) for name in names}

    def heading(self) -> Iterable[m.Mobject]:
        """Make the heading and the remark at the top right."""
        section = self.timed.section
        yield words(section.heading, 34.0, self.theme.text, weight="BOLD").next_to(
            point(WIDE_FRAME.left, WIDE_FRAME.heading - 17), m.RIGHT, buff=0
        )
        if section.remark:
            yield words(section.remark, 22.0, self.theme.muted).next_to(
                point(WIDE_FRAME.right, WIDE_FRAME.remark - 11), m.LEFT, buff=0
            )


# --- places --------------------------------------------------------------------------------------


def point(x: float, y: float) -> Array:
    """Turn a place in px into Manim's coordinates."""
    return np.array([*at(x, y), 0.0])


def points3(places: Array) -> Array:
    """Give places (n, 2) Manim's third coordinate."""
    return np.column_stack([places, np.zeros(len(places))])


def stroke(px: float) -> float:
    """Turn a width in px into Manim's stroke_width."""
    return units(px) / STROKE


def box(px: Px, *, colour: str, outline: str, width: float, corner: float = 0.0) -> m.RoundedRectangle:
    """Make a filled rectangle with round corners from px."""
    left, top, right, bottom = px
    return m.RoundedRectangle(
        corner_radius=units(max(corner, 1.0)),
        width=units(right - left),
        height=units(bottom - top),
        fill_color=colour,
        fill_opacity=1,
        stroke_color=outline,
        stroke_width=stroke(width),
    ).move_to(point((left + right) / 2, (top + bottom) / 2))


# --- words and numbers ---------------------------------------------------------------------------


def words(text: str, size: float, colour: str, *, weight: str = "NORMAL") -> m.Text:
    """Set words with a cap height in px."""
    return m.Text(str(text), font_size=TEXT_SIZE * size, color=colour, weight=weight)  # Pango takes no subclass


def maths(markup: str, size: float, colour: str) -> m.MathTypst:
    """Set a formula; without LaTeX, Typst is Manim's own way."""
    return m.MathTypst(markup, font_size=TYPST_SIZE * size, color=colour)


def formula(equation: Equation, size: float, colour: str, *, tones: dict[str, str]) -> m.MathTypst:
    """Set an equation with the colours of its numbers."""
    lets = "".join(f'#let {tone}(x) = text(fill: rgb("{value}"), x);' for tone, value in tones.items())
    return maths(f"{lets} {equation_typst(equation, toned=True)}", size, colour)


def decimal(text: str, size: float, colour: str) -> m.DecimalNumber:
    """Make a number that reads like a text of ours, with its sign and its decimals."""
    return m.DecimalNumber(
        parse_number(text),
        num_decimal_places=len(text.partition(".")[2]),
        include_sign=text.startswith("+"),
        mob_class=m.Text,  # the usual MathTex needs LaTeX
        font_size=TEXT_SIZE * size,
        color=colour,
    )


# --- points --------------------------------------------------------------------------------------


def crowd(places: Array, labels: Sequence[int], *, radius: float, colours: tuple[str, str], rim: str) -> m.VGroup:
    """Make a dot a point (n, 2): class 0 a disc, class 1 a square; `radius` in px."""
    return m.VGroup(
        *(
            sign(label, radius, colours[label], rim).move_to(place)
            for place, label in zip(points3(places), labels, strict=True)
        )
    )


def sign(label: int, radius: float, colour: str, rim: str) -> m.VMobject:
    """Make the sign of a class, with the thin rim that separates points in a crowd."""
    look = {"fill_color": colour, "fill_opacity": 1, "stroke_color": rim, "stroke_width": stroke(1.6)}
    return m.Square(units(1.8 * radius), **look) if label else m.Dot(radius=units(radius), **look)


def polylines(lines: Iterable[Array], colour: str, width: float) -> m.VGroup:
    """Draw lines (n, 2) each; `width` in px."""
    return m.VGroup(
        *(
            m.VMobject(stroke_color=colour, stroke_width=stroke(width)).set_points_as_corners(points3(line))
            for line in lines
            if len(line) > 1
        )
    )
