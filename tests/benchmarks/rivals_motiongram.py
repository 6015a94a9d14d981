"""Draw a picture of `rivals_picture.py` with MotionGram: `python rivals_motiongram.py`, PICTURE names the JSON file.

As its documentation has it: a tree of nodes, a timeline of animators, written by its PyAVEncoder. Its own animators
move; a line that bends, a comet, a fading group and a change of colour are animators of ours, by its protocol
`apply(node, share)`. What it cannot do stays away: its Text has one weight, and its formulas do not fade.
"""

import json
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path as File

import skia
from motiongram import (
    Ellipse,
    Line,
    MathExpr,
    MoveX,
    MoveY,
    Node,
    Parallel,
    Path,
    PyAVEncoder,
    Rectangle,
    Scene,
    SkiaRenderer,
    Text,
    cached_typst_svg_path,
)

EXCHANGED = re.compile(
    "#" + 3 * "([0-9A-Fa-f]{2})"
)  # its film has red for blue on Linux, where Skia's pixels begin with blue
PICTURE = json.loads(EXCHANGED.sub(r"#\3\2\1", File(os.environ["PICTURE"]).read_text(encoding="utf-8")))
WIDTH, HEIGHT = map(int, os.environ["SIZE"].split("x"))
PX = HEIGHT / 8  # of a scene unit
SVG_SIZE = 28.0  # the font size at which MathExpr draws an SVG as large as it is
Animator = MoveX | MoveY | Parallel | object


# ---- animators


@dataclass(slots=True)
class Blend:
    """Carry numbers and colours of a node over into others."""

    before: dict
    after: dict

    def apply(self, node: Node, t: float) -> None:
        """Set what a share of the way makes of them."""
        for name, start in self.before.items():
            setattr(node, name, blended(start, self.after[name], t))


@dataclass(slots=True)
class Bend:
    """Carry the points of a line over into others."""

    before: list
    after: list

    def apply(self, node: Path, t: float) -> None:
        """Put every point a share of its way on."""
        pairs = zip(self.before, self.after, strict=True)
        node.commands = corners([((1 - t) * a + t * c, (1 - t) * b + t * d) for (a, b), (c, d) in pairs])


@dataclass(slots=True)
class Comet:
    """Show a part of a line, that runs along it."""

    start: tuple[float, float]
    end: tuple[float, float]
    tail: float

    def apply(self, node: Line, t: float) -> None:
        """Put the ends of the part."""
        head = (1 + self.tail) * t
        (a, b), (c, d) = self.start, self.end
        first, last = max(0.0, head - self.tail), min(1.0, head)
        node.x0, node.y0 = a + first * (c - a), b + first * (d - b)
        node.x1, node.y1 = a + last * (c - a), b + last * (d - b)
        node.opacity = float(0 < t < 1)


@dataclass(slots=True)
class Run:
    """Let a node run along a line; it is seen only then."""

    start: tuple[float, float]
    end: tuple[float, float]

    def apply(self, node: Node, t: float) -> None:
        """Put it a share of the way on."""
        (a, b), (c, d) = self.start, self.end
        node.x, node.y, node.opacity = a + t * (c - a), b + t * (d - b), float(0 < t < 1)


@dataclass(slots=True)
class Appear:
    """Fade a group in; formulas, which take no opacity, are there at once."""

    formulas: dict = field(default_factory=dict)
    out: bool = False

    def apply(self, node: Node, t: float) -> None:
        """Set the opacity."""
        node.opacity = 1 - t if self.out else t
        for child in node.children:
            if isinstance(child, MathExpr):
                source = self.formulas.setdefault(id(child), child.typst_source)
                child.typst_source = source if node.opacity > 0 else ""


def blended(start: float | str | None, end: float | str | None, t: float) -> float | str | None:
    """Mix numbers, or colours with their opacity; of formulas there is one or the other."""
    if isinstance(start, str) and "\n" in start:
        return end if t > 0.5 else start
    if isinstance(start, str):
        pairs = zip(bytes.fromhex(start[1:]), bytes.fromhex(end[1:]), strict=True)
        return "#" + bytes(round((1 - t) * a + t * b) for a, b in pairs).hex()
    return start if start is None else (1 - t) * start + t * end


# ---- items


def item(look: dict) -> Node:
    """Make one item."""
    match look["kind"]:
        case "text":
            return text(look)
        case "typst":
            return formula(look)
        case "disc":
            x, y = px(look["at"])
            radius = look["radius"] * PX
            return Ellipse(x=x, y=y, rx=radius, ry=radius, **paint(look))
        case "rect":
            (x, y), (width, height) = px(look["at"]), (side * PX for side in look["size"])
            look = look | {"size": (width, height)}
            corner = {"corner_radius": look["corner"] * PX}
            return Rectangle(x=x - width / 2, y=y - height / 2, width=width, height=height, **corner, **paint(look))
        case "dashes":
            (x0, y0), (x1, y1) = map(px, look["points"])
            dash = look["dash"] * PX
            stroke = {"stroke_color": hexed(look["stroke"], look["stroke_opacity"]), "stroke_width": width_of(look)}
            return Line(x0=x0, y0=y0, x1=x1, y1=y1, dash_pattern=(dash, dash * 9 / 13), **stroke)
        case _:
            stroke = {"stroke_color": hexed(look["stroke"], look["stroke_opacity"]), "stroke_width": width_of(look)}
            fill = hexed(look["fill"], look["fill_opacity"]) if look["closed"] else None
            return Path(commands=corners(map(px, look["points"])), fill_color=fill, **stroke)


def text(look: dict) -> Text:
    """Set a text as wide as it is in the picture, whatever its typeface."""
    font, bounds = skia.Font(skia.Typeface("sans-serif"), 100), skia.Rect()
    font.measureText(look["text"], skia.TextEncoding.kUTF8, bounds)
    size = 100 * look["size"][0] * PX / bounds.width()
    x, y = px(look["at"])
    left, baseline = x - bounds.centerX() * size / 100, y - bounds.centerY() * size / 100
    return Text(x=left, y=baseline - size, content=look["text"], font_size=size, color=look["fill"])


def formula(look: dict) -> MathExpr:
    """Set a formula as wide as it is in the picture."""
    page = "#set page(width: auto, height: auto, margin: 0pt, fill: none)\n"
    source = f'{page}#set text(fill: rgb("{look["fill"]}"))\n{look["source"]}'
    path = cached_typst_svg_path(source)
    if path is None:
        raise SystemExit("MotionGram's formulas need the command typst.")
    svg = path.read_text(encoding="utf-8")  # Typst has glyphs in <symbol>, which Skia passes over: none would be seen
    seen = svg.replace("<symbol", "<g").replace("</symbol", "</g").encode()
    path.write_bytes(seen)
    size = skia.SVGDOM.MakeFromStream(skia.MemoryStream(seen)).containerSize()  # which reads `seen` where it lies
    scale = look["size"][0] * PX / size.width()
    x, y = px(look["at"])
    corner = {"x": x - scale * size.width() / 2, "y": y - scale * size.height() / 2}
    return MathExpr(**corner, typst_source=source, font_size=SVG_SIZE * scale)


def change(node: Node, before: dict, after: dict) -> Animator:
    """Return the animator that makes one look of another."""
    if before["kind"] == "path" and before["points"] != after["points"]:
        return Bend([*map(px, before["points"])], [*map(px, after["points"])])
    goal = item(after)
    names = (
        "x",
        "y",
        "opacity",
        "color",
        "fill_color",
        "stroke_color",
        "stroke_width",
        "width",
        "height",
        "font_size",
        "typst_source",
    )
    differ = [name for name in names if getattr(node, name, None) != getattr(goal, name, None)]
    if set(differ) <= {"x", "y"}:
        return Parallel(MoveX(node.x, goal.x), MoveY(node.y, goal.y))
    return Blend(*({name: getattr(each, name) for name in differ} for each in (node, goal)))


def px(place: Iterable[float]) -> tuple[float, float]:
    """Turn a place into pixels."""
    x, y = place
    return WIDTH / 2 + x * PX, HEIGHT / 2 - y * PX


def corners(points: Iterable[tuple[float, float]]) -> list:
    """Write a line through points as commands."""
    return [("L" if number else "M", place) for number, place in enumerate(points)]


def paint(look: dict) -> dict:
    """Return fill and stroke."""
    return {
        "fill_color": hexed(look["fill"], look["fill_opacity"]),
        "stroke_color": hexed(look["stroke"], look["stroke_opacity"]),
        "stroke_width": width_of(look),
    }


def hexed(colour: str, opacity: float) -> str:
    """Write a colour with its opacity."""
    return f"{colour}{round(255 * opacity):02X}"


def width_of(look: dict) -> float:
    """Return the width of a stroke in pixels."""
    return look["stroke_width"] / 100 * PX


# ---- the film


def film() -> Scene:
    """Put all plays on one timeline."""
    fps = PICTURE["fps"]
    scene = Scene(width=WIDTH, height=HEIGHT, fps=fps, duration=PICTURE["frames"] / fps)
    groups = [Node(children=[*map(item, looks)], opacity=1.0) for looks in PICTURE["groups"]]
    for group in groups:
        scene.add_node(group)
    frame = 0
    for play in PICTURE["plays"]:
        start, end = frame / fps, (frame + play["frames"]) / fps
        for target, animator in motions(play, groups, scene):
            scene.add_animation(start, end, target, animator)
        frame += play["frames"]
    return scene


def motions(play: dict, groups: list[Node], scene: Scene) -> Iterable[tuple[Node, Animator]]:
    """List the nodes that move in a play, and how."""
    for g in (*play["in"], *play["write"]):
        yield groups[g], Appear()
    for g in play["out"]:
        yield groups[g], Appear(out=True)
    for g, looks in play["change"].items():
        for node, before, after in zip(groups[int(g)].children, PICTURE["groups"][int(g)], looks, strict=True):
            yield node, change(node, before, after)
    for flash in play["flash"]:
        stroke = {"stroke_color": flash["stroke"], "stroke_width": width_of(flash)}
        comet = Line(opacity=0.0, **stroke)
        scene.add_node(comet)
        yield comet, Comet(*map(px, flash["points"]), tail=flash["tail"])
    for run in play["along"]:
        for child in groups[run["group"]].children:
            child.x, child.y = child.x - WIDTH / 2, child.y - HEIGHT / 2  # about the middle, where the group is made
        yield groups[run["group"]], Run(*map(px, run["points"]))


def main() -> None:
    """Write the film."""
    ground = tuple(bytes.fromhex(PICTURE["background"][1:]))
    PyAVEncoder(film(), os.environ["OUTPUT"], renderer=SkiaRenderer(clear_color=ground)).encode(verbose=False)


if __name__ == "__main__":
    main()
