"""Draw a picture of `rivals_picture.py` with ManimGX: `manimgx render rivals_manimgx.py`, PICTURE names the JSON file.

As its documentation has it: Manim's own classes and animations, groups for what moves together, one Transform a group.
"""

import json
import os
from pathlib import Path

import manimgx as m

PICTURE = json.loads(Path(os.environ["PICTURE"]).read_text(encoding="utf-8"))
m.config.background_color = PICTURE["background"]


class Picture(m.Scene):
    """Play the picture's plays."""

    def construct(self) -> None:
        """Add what is seen at first; then let things appear, leave and change."""
        groups = [m.VGroup(*map(item, group)) for group in PICTURE["groups"]]
        self.add(*(groups[g] for g in PICTURE["start"]))
        for number, play in enumerate(PICTURE["plays"], start=1):
            last = number == len(PICTURE["plays"])
            seconds = (play["frames"] - last) / PICTURE["fps"]  # it adds a frame, that of the very end
            motions = [
                *(m.FadeIn(groups[g]) for g in play["in"]),
                *(m.Write(groups[g]) for g in play["write"]),
                *(m.FadeOut(groups[g]) for g in play["out"]),
                *(m.Transform(groups[int(g)], m.VGroup(*map(item, looks))) for g, looks in play["change"].items()),
                *(m.ShowPassingFlash(line(flash), time_width=flash["tail"]) for flash in play["flash"]),
                *(m.MoveAlongPath(groups[run["group"]], line(run)) for run in play["along"]),
            ]
            if motions:
                self.play(*motions, run_time=seconds)
                self.remove(*(groups[run["group"]] for run in play["along"]))
            else:
                self.wait(seconds)


def item(look: dict) -> m.VMobject:
    """Make one item."""
    match look["kind"]:
        case "text":
            weight = {"weight": m.BOLD} if look["weight"] == "BOLD" else {}
            return fitted(m.Text(look["text"], font="Noto Sans", color=look["fill"], **weight), look)
        case "typst":
            return fitted(m.Typst(look["source"], color=look["fill"]), look)
        case "disc":
            return m.Circle(radius=look["radius"], **paint(look)).move_to(point(look["at"]))
        case "rect" if look["corner"]:
            width, height = look["size"]
            box = m.RoundedRectangle(corner_radius=look["corner"], width=width, height=height, **paint(look))
            return box.move_to(point(look["at"]))
        case "rect":
            return m.Rectangle(width=look["size"][0], height=look["size"][1], **paint(look)).move_to(point(look["at"]))
        case "dashes":
            start, end = map(point, look["points"])
            return m.DashedLine(start, end, dash_length=look["dash"], dashed_ratio=13 / 22, **paint(look))
        case _:
            return line(look)


def fitted(mobject: m.VMobject, look: dict) -> m.VMobject:
    """Give a text the width that it has in the picture, whatever its typeface."""
    return mobject.scale_to_fit_width(look["size"][0]).move_to(point(look["at"]))


def line(look: dict) -> m.VMobject:
    """Make a line through points."""
    painted = paint(look) if "stroke" in look else {}
    return m.VMobject(**painted).set_points_as_corners([*map(point, look["points"])])


def paint(look: dict) -> dict:
    """Return fill and stroke."""
    return {
        "fill_color": look["fill"],
        "fill_opacity": look["fill_opacity"],
        "stroke_color": look["stroke"],
        "stroke_width": look["stroke_width"],
        "stroke_opacity": look["stroke_opacity"],
    }


def point(place: list[float]) -> list[float]:
    """Give a place a depth."""
    return [*place, 0.0]
