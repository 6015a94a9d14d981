"""What the columns of a network are, written over them."""

from collections.abc import Sequence

from nnviz_core.backprop.passes import SamplePass
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.typeset import LEADING, Ink, line_pitch, quoted, typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.frame import Frame, at
from nnviz_scenes.parts.network_views import NetworkViews, text_view
from nnviz_scenes.parts.neuron_design import Place


def head_forms(passed: SamplePass, words: Catalogue) -> list[tuple[str, ...]]:
    """Say what the columns are, whole and shorter."""
    hidden = (words.forms("label-hidden", layer=str(layer.index)) for layer in passed.layers[:-1])
    return [words.forms("label-input"), *hidden, words.forms("label-output")]


def column_heads(views: NetworkViews, forms: Sequence[tuple[str, ...]]) -> list[Label]:
    """Write what the columns are, or rows in room of its own: then as large as all of them fit, else shorter."""
    layout, theme = views.layout, views.theme
    texts = [whole for whole, *_ in forms]
    places, room = [layout.head(column) for column in range(len(texts))], layout.head_room
    if room is None:
        return [
            text_view(views, text, (place.x, place.y), size=24, align=place.align)
            for text, place in zip(texts, places, strict=True)
        ]
    shorter = [each[-1] for each in forms]
    for size, texts in (*((size, texts) for size in layout.head_sizes), (layout.head_sizes[-1], shorter)):
        inks = head_inks(texts, size, theme, lines=layout.heads_in_lines)
        if all(ink.box.width <= units(room) for ink in inks):
            break
    more = [text.count(" ") if layout.heads_in_lines else 0 for text in texts]  # lines
    lines = (
        place.y + size / 2 - line_pitch(size, LEADING) * further for place, further in zip(places, more, strict=True)
    )
    within = [_within(ink, place, layout.frame) for ink, place in zip(inks, places, strict=True)]
    return [
        Label(ink, at(x, y), align=place.align) for ink, place, x, y in zip(inks, places, within, lines, strict=True)
    ]


def _within(ink: Ink, place: Place, frame: Frame) -> float:
    """Return the x (px) of a head: over its column, or as far from that as keeps it in the frame."""
    half = ink.box.width / units(1) / 2
    return place.x if place.align != "centre" else min(max(place.x, frame.left + half), frame.right - half)


def head_inks(texts: Sequence[str], size: float, theme: Theme, *, lines: bool = False) -> list[Ink]:
    """Set what the columns are, each word in a line of its own if so asked."""
    written = (theme.writing.number(text) for text in texts)
    broken = (text.replace(" ", "\n") if lines else text for text in written)
    return [typeset(quoted(text), size=size, theme=theme, colour=theme.muted) for text in broken]
