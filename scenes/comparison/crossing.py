"""Let pictures take each other's place over a card, so that it is never empty and no two texts meet."""

from collections.abc import Iterable

from nnviz_core.kinds.comparison.actions import ComparisonSubject
from nnviz_core.look.colours import LEGIBLE_TEXT, faintest
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.motions import Motion, fade_in, fade_out, late, squeezed, together
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.crowd import least_presence
from nnviz_scenes.parts.panel_field import STRONGEST

WORDS_GONE, SHAPES_STAY, SHAPES_GONE = 0.3, 0.4, 0.85  # of the time
SHAPES_THERE, WORDS_COME = 0.6, 0.55


def leave(views: Iterable[Painted]) -> Motion:
    """Let words and numbers disappear first, and shapes when others stand there."""
    words, shapes = _parted(views)
    going = late(fade_out(shapes), start=SHAPES_STAY / SHAPES_GONE)
    return together(squeezed(fade_out(words), end=WORDS_GONE), squeezed(going, end=SHAPES_GONE))


def cross(leaving: Iterable[Painted], coming: Iterable[Painted]) -> Motion:
    """Let views leave for those that take their place, shapes before words."""
    words, shapes = _parted(coming)
    return together(leave(leaving), squeezed(fade_in(shapes), end=SHAPES_THERE), late(fade_in(words), start=WORDS_COME))


def faintest_of(subject: ComparisonSubject, theme: Theme) -> tuple[float, float]:
    """Return how present texts and shapes are on a card that steps back, as far as they can be read and seen."""
    outputs = subject.contenders[0].course.network.shape[-1]
    text = max(faintest(tone, theme.panel, least=LEGIBLE_TEXT) for tone in (theme.muted, theme.gradient))
    classes = theme.classes[: max(2, outputs)]
    return text, least_presence((*classes, theme.signal), classes, tint=STRONGEST, theme=theme)


def _parted(views: Iterable[Painted]) -> tuple[list[Painted], list[Painted]]:
    """Part words and numbers from shapes."""
    every = list(views)
    words = [view for view in every if isinstance(view, Label | Number)]
    return words, [view for view in every if not isinstance(view, Label | Number)]
