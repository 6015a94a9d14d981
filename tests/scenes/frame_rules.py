"""What a frame must hold for those in the last row: each rule lists what breaks it at one moment of a section."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import cairo
import numpy as np

from nnviz_core.look.colours import blend, contrast
from nnviz_core.look.scales import units
from nnviz_core.look.theme import LINE_TONES, TEXT_TONES
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.curve import Curve
from nnviz_scenes.marks.edges import Edges, clearance, fade_share
from nnviz_scenes.marks.heatmap import HeatMap
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.points import FADED, Points
from nnviz_scenes.marks.pulses import HEAD, HEAD_PER_WIDTH, HEAD_RAMP, Pulses, between, envelope
from nnviz_scenes.marks.region import Region
from nnviz_scenes.marks.strip import EquationPanel
from nnviz_scenes.marks.wire_pulse import WirePulse
from nnviz_scenes.parts.frame import Frame, rectangle
from tests.scenes.overlaps import overlapping
from tests.scenes.walk import Moment, text_box

EDGE = units(10.0)  # that the band of captions has to spare
mixed = lru_cache(maxsize=4096)(blend)
SPILL = units(3.0)  # half the width of a line along the border of the frame
READ, SECONDARY = 24.0, 20.0  # px cap height: what must be read, and all else
TEXT_CONTRAST, SHAPE_CONTRAST = 4.5, 3.0
TIE = 0.02  # of a contrast ratio, that eight bits a channel cannot tell
ROWS, SIDES = ("top", "middle", "bottom"), ("left", "centre", "right")
FILLED = 0.2  # of a third of the picture
FREE = 0.15  # the brightness from which the head of a pulse is seen
TOUCH = units(1.0)
CLEAR = units(2.5)  # between a text and the border of the panel that it stands in


@dataclass(frozen=True, order=True)
class Fault:
    """One thing that breaks a rule."""

    rule: str
    what: str


Rule = Callable[[Moment], Iterator[Fault]]


def name_of(view: Painted) -> str:
    """Say what a view is."""
    match view:
        case Number():
            return f"number {view.text} ({view.place})" if view.place else f"number {view.text}"
        case Label():
            return f"text {view.ink.markup[:60]}"
        case EquationPanel():
            return f"equation {view.ink.markup[:60]}" if view.ink else "the strip"
        case _:
            return type(view).__name__


def body_of(view: Painted) -> Box:
    """Return where a view stands, the light around a lit panel and points apart."""
    return view.box() if isinstance(view, Panel | Points) else text_box(view) or view.reach()


# --- places --------------------------------------------------------------------------------------


def inside_the_safe_frame(moment: Moment) -> Iterator[Fault]:
    """Nothing that is seen leaves the title-safe rectangle, the light around a lit panel apart."""
    frame = moment.scene.frame
    room = rectangle((frame.left, frame.top, frame.right, frame.bottom)).grown(SPILL)
    for view in moment.seen:
        box = body_of(view)
        if not np.isfinite([box.left, box.right, box.bottom, box.top]).all() or box.width <= 0:
            continue
        if not room.contains(box):
            yield Fault("outside title-safe", name_of(view))


def only_captions_below(moment: Moment) -> Iterator[Fault]:
    """Nothing but captions reaches into their band by more than the edge of what stands at the end of the picture."""
    lowest = rectangle((0.0, 0.0, 0.0, moment.scene.frame.picture_bottom)).bottom - EDGE
    for view in moment.seen:
        if view is not moment.scene.caption and body_of(view).bottom < lowest:  # of points that are nowhere yet, NaN
            yield Fault("below the picture", name_of(view))


def texts_apart(moment: Moment) -> Iterator[Fault]:
    """No two texts overlap by more than what an edge is blurred by."""
    texts = moment.text_boxes
    for pair in overlapping([box for _, box in texts], by=TOUCH):
        yield Fault("texts overlap", " and ".join(sorted(name_of(texts[place][0]) for place in pair)))


def texts_inside_panels(moment: Moment) -> Iterator[Fault]:
    """No text in a panel of a wide film touches the panel's border: it stays a few px away from all four sides."""
    if not moment.scene.frame.wide or moment.share < 1:
        return  # in other shapes two lines in the smallest size leave a crowded neuron less; what moves passes borders
    panels = [view.area for view in moment.seen if isinstance(view, Panel)]
    for view, box in moment.text_boxes:
        around = [area for area in panels if area.left < box.left and box.right < area.right and _level(box, area)]
        if around and not min(around, key=lambda area: area.width * area.height).grown(-CLEAR).contains(box):
            yield Fault("at the border of a panel", name_of(view))


def _level(box: Box, area: Box) -> bool:
    return area.bottom < box.center[1] < area.top


def dots_beside_texts(moment: Moment) -> Iterator[Fault]:
    """No text comes close to the dot on a curve at rest, which stands on the curve's border where z is beyond it.

    A power of ten may: it has no other room in a narrow neuron. What moves may pass: a curve comes and goes through the
    close-up, and its dot rises from its number.
    """
    if moment.share < 1:
        return
    dots = [_dot(view, view.z) for view in moment.seen if isinstance(view, Curve) and view.z is not None]
    for view, box in moment.text_boxes if dots else ():
        power = isinstance(view, Number) and "×" in view.text
        if not power and any(box.overlaps(dot) for dot in dots):
            yield Fault("close to the dot of a curve", name_of(view))


def _dot(curve: Curve, z: float) -> Box:
    ((x, y),) = curve.place(np.array([np.clip(z, -curve.limit, curve.limit)])).tolist()
    return Box(x, y, x, y).grown(units(curve.radius + curve.line_width / 2) + TOUCH)


def pulses_beside_numbers(moment: Moment) -> Iterator[Fault]:
    """No head of a pulse lies on a text."""
    views = moment.seen
    heads = [head for view in views if isinstance(view, Pulses) for head in heads_of(view)]
    heads += [view.head() for view in views if isinstance(view, WirePulse) and view.alpha * envelope(view.t) > FREE]
    if not heads:
        return
    last = max(place for place, view in enumerate(views) if isinstance(view, Pulses | WirePulse))
    over = [view.area for view in views[last:] if isinstance(view, Panel)]
    for view, box in moment.text_boxes:
        plate = isinstance(view, Number | Label) and view.halo is not None and view.halo.plate
        if plate or any(area.contains(box) for area in over):
            continue  # pulses pass beneath
        if any(box.grown(-TOUCH).overlaps(head) for head in heads):
            yield Fault("a pulse on a text", name_of(view))


def heads_of(pulses: Pulses) -> Iterator[Box]:
    """Yield the squares around the heads that are seen."""
    for k, t in enumerate(pulses.t.tolist()):
        source, sink = pulses.sources[k].tolist(), pulses.sinks[k].tolist()
        bright = pulses.alpha * float(pulses.look.opacities[k]) * envelope(t)
        if bright and bright * clearance(t, gaps=pulses.unseen[k], ramp=HEAD_RAMP * fade_share(source, sink)) > FREE:
            x, y = between(source, sink, t=t)
            yield Box(x, y, x, y).grown(units(HEAD + HEAD_PER_WIDTH * float(pulses.look.widths[k])))


def no_empty_third(moment: Moment) -> Iterator[Fault]:
    """Every third of the picture, across and down, holds something: a share of it lies in what is seen."""
    frame, scene = moment.scene.frame, moment.scene
    words = {scene.caption, *scene.heading, *scene.heading_before}
    boxes = [view.box() for view in moment.seen if view not in words]
    for name, third in thirds(frame).items():
        share = covered(third, boxes)
        if share < FILLED:
            yield Fault("an empty third", f"{name}: {share:.0%}")


def thirds(frame: Frame) -> dict[str, Box]:
    """Return the thirds of the part of a frame that is there for the picture."""
    left, top, right, bottom = frame.left, frame.picture_top, frame.right, frame.picture_bottom
    across, down = (right - left) / 3, (bottom - top) / 3
    rows = {name: (left, top + k * down, right, top + (k + 1) * down) for k, name in enumerate(ROWS)}
    sides = {name: (left + k * across, top, left + (k + 1) * across, bottom) for k, name in enumerate(SIDES)}
    return {name: rectangle(px) for name, px in {**rows, **sides}.items()}


def covered(area: Box, boxes: Sequence[Box]) -> float:
    """Return which share of an area lies in at least one of some boxes, to a hundredth of each side."""
    x = area.left + area.width * (np.arange(100) + 0.5) / 100
    y = area.bottom + area.height * (np.arange(100) + 0.5) / 100
    inside = np.zeros((100, 100), dtype=bool)
    for box in boxes:
        inside |= ((box.bottom <= y) & (y <= box.top))[:, None] & ((box.left <= x) & (x <= box.right))[None, :]
    return float(inside.mean())


# --- sizes ---------------------------------------------------------------------------------------


def large_enough(moment: Moment) -> Iterator[Fault]:
    """Captions, headings and equations are at least 24 px high, and no text is below 20."""
    scene = moment.scene
    must = {scene.caption: READ, scene.strip: READ, **dict.fromkeys(scene.heading[:1], READ)}
    for view, _ in moment.text_boxes:
        size = view.size if isinstance(view, Number) else view.ink.cap_height / units(1)  # type: ignore[attr-defined]
        if size < must.get(view, SECONDARY) * 0.999:
            yield Fault("too small", f"{name_of(view)} at {size:.1f} px")


# --- contrast ------------------------------------------------------------------------------------


def texts_clear(moment: Moment) -> Iterator[Fault]:
    """Every text has a contrast of 4.5 to what lies behind it."""
    grounds = grounds_of(moment)
    for place, view in enumerate(moment.seen):
        box = text_box(view)
        if box is None or view in moment.on_their_way:
            continue
        below = [ground for at, ground in grounds if at < place + isinstance(view, EquationPanel)]
        under = background(below, box.center, moment.scene.theme.ink)
        alpha = view.alpha * (view.ink_opacity if isinstance(view, EquationPanel) else 1.0)
        if isinstance(view, Number | Label) and view.halo:
            under = view.halo.colour
        colours = {view.colour} if isinstance(view, Number) else {run.colour for run in view.ink.runs}  # type: ignore[attr-defined]
        yield from too_faint(name_of(view), colours, alpha, under, TEXT_CONTRAST)


def shapes_clear(moment: Moment) -> Iterator[Fault]:
    """Edges, lines, curves and points have a contrast of 3 to what lies behind them.

    Guides are exempt: grids and the lines where a coordinate is zero (in mixed colours), and halos.
    """
    theme, grounds = moment.scene.theme, grounds_of(moment)
    tones = {getattr(theme, tone) for tone in (*TEXT_TONES, *LINE_TONES)} - {theme.grid}
    for place, view in enumerate(moment.seen):
        below = [ground for at, ground in grounds if at < place]
        for what, colours, alpha, spot in shapes_of(view, tones) if view not in moment.on_their_way else ():
            under = background(below, spot, theme.ink)
            yield from too_faint(what, colours, alpha, under, SHAPE_CONTRAST)


def shapes_of(view: Painted, tones: set[str]) -> Iterator[tuple[str, set[str], float, tuple[float, float]]]:
    """Yield what is drawn, in which colours, how opaque, and a place of it."""
    match view:
        case Edges():
            for k, opacity in enumerate(view.look.opacities.tolist()):
                middle = (view.starts[k] + view.ends[k]) / 2
                yield "edges", {view.look.colours[k]}, view.alpha * opacity, (float(middle[0]), float(middle[1]))
        case Polylines() if len(view.lines) and view.colour in tones:
            line = np.asarray(view.lines[0])
            half = len(line) // 2  # the middle of a piece of it: a closed line's own middle is not on it
            x, y = line[max(half - 1, 0) : half + 1].mean(axis=0).tolist() if len(line) else (np.nan, np.nan)
            yield f"lines in {view.colour}", {view.colour}, view.alpha, (x, y)
        case Curve():
            yield "a curve", {view.colour}, view.alpha, view.area.center
        case Points() if len(view.places) and np.isfinite(view.places).any():
            known = view.places[np.isfinite(view.places).all(axis=1)]
            spot = (float(known[0, 0]), float(known[0, 1])) if len(known) else (0.0, 0.0)
            faded = view.emphasised is not None and not view.emphasised.all()
            used = {view.colours[label] for label in set(view.classes.tolist())}
            if not used <= tones:  # of a mixed colour, which stands for a number: then a point is seen by its rim
                used = {view.rim}
            yield "points", used, view.alpha * (FADED if faded else 1.0), spot
        case Panel() if view.outline is not None and view.highlight is not None:
            yield "the border of a panel", {view.outline}, view.alpha, (view.area.left, view.area.top)


def too_faint(what: str, colours: set[str], alpha: float, under: str, least: float) -> Iterator[Fault]:
    """Yield what has too little contrast."""
    ratio = min(seen_contrast(colour, min(alpha, 1.0), under) for colour in colours)
    if ratio < least - TIE:
        yield Fault(f"contrast below {least}", f"{what}: {ratio:.1f}")


@lru_cache(maxsize=4096)
def seen_contrast(colour: str, alpha: float, under: str) -> float:
    """Return the contrast of a colour, as opaque as it is, to what lies under it."""
    return contrast(blend(under, colour, share=alpha), under)


def grounds_of(moment: Moment) -> list[tuple[int, Painted]]:
    """List what may lie behind a text or a shape, with its place among all that is seen."""
    kinds = (Panel, EquationPanel, HeatMap, Region)
    return [(place, view) for place, view in enumerate(moment.seen) if isinstance(view, kinds)]


def background(below: list[Painted], spot: tuple[float, float], ink: str) -> str:
    """Return the colour that lies at a place before a view is painted there."""
    colour = ink
    for view in below:
        if isinstance(view, Panel | EquationPanel) and holds(view.area, spot):
            colour = mixed(colour, view.filling if isinstance(view, Panel) else view.theme.panel, share=view.alpha)
        elif isinstance(view, HeatMap) and holds(view.area, spot):
            pixel, opacity = pixel_of(view, spot)
            colour = mixed(colour, pixel, share=opacity * view.alpha)
        elif isinstance(view, Region) and len(view.polygon) and (view.clip is None or holds(view.clip, spot)):
            colour = mixed(colour, view.colour, share=view.alpha) if within(view.polygon, spot) else colour
    return colour


def holds(box: Box, spot: tuple[float, float]) -> bool:
    """Say whether a place lies in a rectangle."""
    return box.left <= spot[0] <= box.right and box.bottom <= spot[1] <= box.top


def pixel_of(view: HeatMap, spot: tuple[float, float]) -> tuple[str, float]:
    """Return the colour of a picture at a place, and how opaque it is."""
    surface = view.surface
    across = (spot[0] - view.area.left) / view.area.width
    down = (view.area.top - spot[1]) / view.area.height
    column = min(int(across * surface.get_width()), surface.get_width() - 1)
    row = min(int(down * surface.get_height()), surface.get_height() - 1)
    start = row * surface.get_stride() + 4 * column
    *light, opacity = bytes(surface.get_data()[start : start + 4])
    if surface.get_format() != cairo.FORMAT_ARGB32:
        opacity = 255
    pixel = "#" + "".join(f"{min(round(255 * channel / max(opacity, 1)), 255):02x}" for channel in light)
    return pixel, opacity / 255


def within(polygon: np.ndarray, spot: tuple[float, float]) -> bool:
    """Say whether a place lies in a polygon (n, 2): a ray to the right crosses its border an odd number of times."""
    x, y = spot
    start, end = polygon, np.roll(polygon, -1, axis=0)
    crosses = (start[:, 1] > y) != (end[:, 1] > y)
    with np.errstate(divide="ignore", invalid="ignore"):
        at = start[:, 0] + (y - start[:, 1]) / (end[:, 1] - start[:, 1]) * (end[:, 0] - start[:, 0])
    return bool((crosses & (at > x)).sum() % 2)


ALWAYS: Mapping[str, Rule] = {
    "inside": inside_the_safe_frame,
    "below": only_captions_below,
    "apart": texts_apart,
    "panels": texts_inside_panels,
    "dots": dots_beside_texts,
    "pulses": pulses_beside_numbers,
    "size": large_enough,
}
STANDING: Mapping[str, Rule] = {"texts": texts_clear, "shapes": shapes_clear}  # what is on its way may be faint
