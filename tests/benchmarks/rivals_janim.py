"""Draw a picture of `rivals_picture.py` with JAnim: `janim write rivals_janim.py Picture`, PICTURE names the JSON file.

As its documentation has it: items and groups of them, `Transform` for a group that changes, its own classes.
Its OpenGL needs a display; without one, `xvfb-run` lends it one that Mesa paints with the processor.
"""

import json
import os
from pathlib import Path as File

from janim.imports import (
    Circle,
    Color,
    Config,
    DashedLine,
    FadeIn,
    FadeOut,
    Group,
    Item,
    MoveAlongPath,
    Polygon,
    Rect,
    RoundedRect,
    ShowPassingFlash,
    Text,
    Timeline,
    Transform,
    TypstText,
    VItem,
    Write,
)

PICTURE = json.loads(File(os.environ["PICTURE"]).read_text(encoding="utf-8"))
WIDTH, HEIGHT = map(int, os.environ["SIZE"].split("x"))
STROKE = 0.01  # scene units of one step of the picture's stroke widths


class Picture(Timeline):
    """Play the picture's plays."""

    CONFIG = Config(
        pixel_width=WIDTH,
        pixel_height=HEIGHT,
        fps=PICTURE["fps"],
        frame_width=8 * 16 / 9,
        frame_height=8,
        font="DejaVu Sans",
        background_color=Color(PICTURE["background"]),
        output_dir=os.environ["OUTPUT"],
    )

    def construct(self) -> None:
        """Show what is seen at first; then let things appear, leave and change."""
        groups = [group_of(looks, depth=-g) for g, looks in enumerate(PICTURE["groups"])]
        for g in PICTURE["start"]:
            groups[g].show()
        for number, play in enumerate(PICTURE["plays"]):
            last = number == len(PICTURE["plays"]) - 1
            seconds = (play["frames"] - last) / PICTURE["fps"]  # it adds a frame, that of the very end
            changed = {int(g): group_of(looks, depth=-int(g)) for g, looks in play["change"].items()}
            motions = [
                *(FadeIn(groups[g]) for g in play["in"]),
                *(Write(groups[g]) for g in play["write"]),
                *(FadeOut(groups[g]) for g in play["out"]),
                *(Transform(groups[g], goal) for g, goal in changed.items()),
                *(ShowPassingFlash(line(flash), time_width=flash["tail"]) for flash in play["flash"]),
                *(MoveAlongPath(groups[run["group"]], line(run)) for run in play["along"]),
            ]
            for run in play["along"]:
                groups[run["group"]].show()
            if motions:
                self.play(*motions, duration=seconds)
            else:
                self.forward(seconds)
            for run in play["along"]:
                groups[run["group"]].hide()
            groups = [changed.get(g, group) for g, group in enumerate(groups)]


def group_of(looks: list[dict], *, depth: float) -> Group:
    """Make the items of a group; the deeper, the lower they lie."""
    group = Group(*map(item, looks))
    group.depth.set(depth)
    return group


def item(look: dict) -> Item:
    """Make one item."""
    match look["kind"]:
        case "text":
            weight = 700 if look["weight"] == "BOLD" else 400
            return fitted(Text(look["text"], weight=weight, color=look["fill"]), look)
        case "typst":
            toned = {} if "#let" in look["source"] else {"color": look["fill"]}
            return fitted(TypstText(look["source"], **toned), look)
        case "disc":
            return placed(Circle(radius=look["radius"], **paint(look)), look)
        case "rect" if look["corner"]:
            return placed(RoundedRect(*look["size"], corner_radius=look["corner"], **paint(look)), look)
        case "rect":
            return placed(Rect(*look["size"], **paint(look)), look)
        case "dashes":
            start, end = map(point, look["points"])
            return DashedLine(start, end, dash_length=look["dash"], dashed_ratio=13 / 22, **paint(look))
        case _:
            return line(look)


def fitted(item: Item, look: dict) -> Item:
    """Give a text the width that it has in the picture, whatever its typeface."""
    item.points.set_width(look["size"][0])
    return placed(item, look)


def placed(item: Item, look: dict) -> Item:
    """Put an item where it is."""
    item.points.move_to(point(look["at"]))
    return item


def line(look: dict) -> VItem:
    """Make a line through points."""
    look = {"fill": "#000000", "fill_opacity": 0, "stroke": "#000000", "stroke_width": 0, "stroke_opacity": 0} | look
    return Polygon(*map(point, look["points"]), close_path=False, **paint(look))


def paint(look: dict) -> dict:
    """Return fill and stroke."""
    return {
        "fill_color": look["fill"],
        "fill_alpha": look["fill_opacity"],
        "stroke_color": look["stroke"],
        "stroke_alpha": look["stroke_opacity"] if look["stroke_width"] else 0,
        "stroke_radius": look["stroke_width"] * STROKE / 2,
    }


def point(place: list[float]) -> list[float]:
    """Give a place a depth."""
    return [*place, 0.0]
