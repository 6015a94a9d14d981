"""Make a theme of an author's colours, and say what cannot be read or told apart in it, with the nearest that can.

The accent is the colour of what runs forward and of what is active; the background brings its panels with it. The
other colours are the base's, and stay: each has one meaning.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from nnviz_core.look.colour_vision import COLOUR_BLIND, FULL, difference, lab
from nnviz_core.look.colours import LEGIBLE_SHAPE, LEGIBLE_TEXT, light_of, linear_rgb, rgb
from nnviz_core.look.theme import LINE_TONES, TEXT_TONES, Theme

PANEL_SHARE = 0.06  # of the text's colour in a panel
TOLD_APART, CLASSES_APART, MEANINGS_APART = 40.0, 30.0, 18.0  # CIE 1976 differences
PAIRS = (("class0", "class1"), ("positive", "negative"), ("signal", "gradient"))  # that stand side by side
CLASSES = tuple(tone for tone in TEXT_TONES if tone.startswith("class"))
NAMES = {
    "ink": "the background",
    "panel": "panels",
    "text": "text",
    "muted": "text that waits",
    "signal": "the accent",
    "gradient": "the colour of gradients",
    "positive": "that of weights above zero",
    "negative": "that of weights below zero",
    "outline": "a border",
    "axis": "an axis",
    "grid": "a grid",
    **{tone: f"the colour of class {tone[-1]}" for tone in CLASSES},
}
LEVELS = 32  # of red, green and blue, among which a colour that passes is looked for
LUMINANCE = np.array([0.2126, 0.7152, 0.0722])  # of linear red, green and blue (WCAG 2.2)

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class ColourRule:
    """What two tones of a theme must have: a contrast, or where an eye is named a difference."""

    one: str
    other: str
    eye: str
    least: float

    def figure(self, lights: Mapping[str, Array]) -> Array:
        """Measure it in linear colours (..., 3) by tone."""
        one, other = lights[self.one], lights[self.other]
        if self.eye:
            return difference(one, other, self.eye)
        dim, bright = np.sort(np.stack(np.broadcast_arrays(one @ LUMINANCE, other @ LUMINANCE)), axis=0)
        return np.asarray((bright + 0.05) / (dim + 0.05))

    def broken_words(self, figure: float) -> str:
        """Say what is missing."""
        one, other = NAMES[self.one], NAMES[self.other]
        if self.eye:
            return f"{one} differs from {other} by {figure:.1f} in {self.eye}, and needs {self.least:g}"
        return f"{one} has a contrast of {figure:.2f} to {other}, and needs {self.least:g}"


def _rules() -> Iterator[ColourRule]:
    for tones, least in ((TEXT_TONES, LEGIBLE_TEXT), (LINE_TONES, LEGIBLE_SHAPE)):
        yield from (ColourRule(tone, under, "", least) for tone in tones for under in ("ink", "panel"))
    for eye in COLOUR_BLIND:
        yield from (ColourRule(one, other, eye, TOLD_APART) for one, other in PAIRS)
        yield from (ColourRule(one, other, eye, CLASSES_APART) for one, other in combinations(CLASSES[:3], 2))
    for each in CLASSES:
        others = (tone for tone in TEXT_TONES if tone not in CLASSES or tone < each)
        yield from (ColourRule(tone, each, FULL, MEANINGS_APART) for tone in others)


RULES = tuple(_rules())


def own_theme(base: Theme, *, accent: str | None = None, background: str | None = None) -> Theme:
    """Put colours of one's own, `#rrggbb`, into a theme."""
    theme = base if accent is None else replace(base, signal=accent.lower())
    if background is None:
        return theme
    return replace(theme, ink=background.lower(), panel=_hex(_panel(rgb(background), theme)))


def shortfalls(theme: Theme) -> tuple[str, ...]:
    """Say what cannot be read or told apart, the worst first, by WCAG 2.2 and the CIE 1976 difference."""
    lights = _lights(theme)
    measured = [(rule, float(rule.figure(lights))) for rule in RULES]
    broken = [(figure / rule.least, rule.broken_words(figure)) for rule, figure in measured if figure < rule.least]
    return tuple(says for _, says in sorted(broken))


def nearest_background(theme: Theme, wanted: str) -> str | None:
    """Return the background nearest to a colour on which all of a theme can be read; None where there is none."""
    inks = _palette()
    return _nearest(wanted, inks, {"ink": light_of(inks), "panel": light_of(_panel(inks, theme))}, theme)


def nearest_accent(theme: Theme, wanted: str) -> str | None:
    """Return the accent nearest to a colour that can be read in a theme and told from the rest; None for none."""
    accents = _palette()
    return _nearest(wanted, accents, {"signal": light_of(accents)}, theme)


def _nearest(wanted: str, colours: Array, changed: Mapping[str, Array], theme: Theme) -> str | None:
    """Return the nearest of some colours (n, 3) with which no rule is broken that the changed tones have a part in."""
    lights = {**_lights(theme), **changed}
    passes = np.ones(len(colours), bool)
    for rule in RULES:
        if {rule.one, rule.other} & changed.keys():
            passes &= rule.figure(lights) >= rule.least
    if not passes.any():
        return None
    far = np.linalg.norm(lab(light_of(colours[passes])) - lab(linear_rgb(wanted)), axis=-1)
    return _hex(colours[passes][far.argmin()])


def _lights(theme: Theme) -> dict[str, Array]:
    return {tone: linear_rgb(getattr(theme, tone)) for tone in (*TEXT_TONES, *LINE_TONES, "ink", "panel")}


def _panel(ink: Array, theme: Theme) -> Array:
    """Return the colour of panels on a background (..., 3), in whole bytes."""
    mixed = (1 - PANEL_SHARE) * ink + PANEL_SHARE * rgb(theme.text)
    return np.asarray(np.rint(255 * mixed) / 255)


@cache
def _palette() -> Array:
    """Return sRGB colours (n, 3) that cover all there are."""
    levels = np.rint(np.linspace(0, 255, LEVELS)) / 255
    return np.stack(np.meshgrid(levels, levels, levels, indexing="ij"), axis=-1).reshape(-1, 3)


def _hex(colour: Array) -> str:
    return "#" + "".join(f"{round(255 * channel):02x}" for channel in colour)
