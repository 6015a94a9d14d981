"""Play one beat of an idiomatic Manim scene, and write down what it shows so that other engines can draw the same.

The beats before are gone through without being painted, as Manim's sections allow. Every mobject that is seen is an
item (a text, a formula, a rectangle, a disc, a line), and every play is what appears, leaves and changes in so many
frames. Places and widths are Manim's own: scene units, the middle at (0, 0), the frame 14.22 by 8, and strokes in
hundredths of a unit. `rivals.py` writes it as JSON; the scene files of the others read nothing else.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from time import perf_counter, process_time
from typing import Any

import manim as m
import numpy as np

from nnviz_core.kinds.forward.actions import Gather
from nnviz_core.kinds.plane.actions import BendPlane
from nnviz_core.look.theme import THEMES
from nnviz_core.story.beats import Action
from nnviz_core.story.timeline import TimedBeat
from nnviz_scenes.stage import SectionJob
from tests.benchmarks.idiomatic import PICTURES, job_for
from tests.benchmarks.idiomatic_scene import IdiomaticScene

Item = dict[str, Any]
Look = dict[str, Any]
CHOSEN: dict[str, Callable[[Action], bool]] = {  # the beat of each picture
    "plane": lambda action: isinstance(action, BendPlane),
    "network": lambda action: isinstance(action, Gather) and len(action.neurons) > 1,
}
DIGITS = 5  # of places, in scene units


def beat_of(name: str, *, fps: int) -> tuple[SectionJob, int]:
    """Return the section of a picture, cut after the beat that is shown, and the place of that beat in it."""
    job = job_for(name, fps=fps)
    chosen = next(k for k, timed in enumerate(job.timed.beats) if CHOSEN[name](timed.beat.action))
    return replace(job, timed=replace(job.timed, beats=job.timed.beats[: chosen + 1])), chosen


class OneBeat(IdiomaticScene):
    """Play the last beat of a section; `before` is what going there took: seconds of wall and of processor time."""

    before = (0.0, 0.0)

    def construct(self) -> None:
        """Go through the beats before it without painting them."""
        self.next_section("before", skip_animations=True)
        self.add(*self.heading())
        self.lay_out()
        wall, cpu = perf_counter(), process_time()
        for timed in self.timed.beats[:-1]:
            self.play_beat(timed)
        self.before = perf_counter() - wall, process_time() - cpu
        self.next_section("shown")
        self.play_beat(self.timed.beats[-1])

    def play_beat(self, timed: TimedBeat) -> None:
        """Say, move and hold."""
        self.say(timed)
        if timed.move.frames:
            self.act(timed.beat, timed.move.frames)
        self.hold(timed.hold.frames)


class Written(OneBeat):
    """Write the last beat down instead of painting it."""

    def play_beat(self, timed: TimedBeat) -> None:
        """Take the look of everything at the start, for the last beat."""
        self.writing = timed is self.timed.beats[-1]
        if self.writing:
            self.next_section("written", skip_animations=True)
            self.items: dict[int, Item] = {}
            self.plays: list[dict[str, Any]] = []
            self.kept: list[m.Mobject] = []  # so that no id is given twice
        super().play_beat(timed)

    def play_for(self, frames: int, *animations: Any) -> None:
        """Write down what appears, leaves, changes and runs along a line."""
        if not getattr(self, "writing", False):
            super().play_for(frames, *animations)
            return
        before = self.seen()
        flashes = [each for each in animations if isinstance(each, m.ShowPassingFlash)]
        along = [each for each in animations if isinstance(each, m.MoveAlongPath)]
        writes = [each for each in animations if isinstance(each, m.Write)]
        running = [running_of(each) for each in along]  # before it runs
        super().play_for(frames, *animations)
        after = self.seen()
        heads = {item for each in running for item in each["items"]}
        written = {id(leaf) for each in writes for leaf in leaves([each.mobject])}
        self.write_down(frames, before, {key: look for key, look in after.items() if key not in heads}, written=written)
        self.plays[-1] |= {"along": running, "flash": [flash_of(each) for each in flashes]}
        self.items |= {item: look for each in running for item, look in each.pop("looks").items()}

    def hold(self, frames: int) -> None:
        """Write down a rest."""
        if frames and getattr(self, "writing", False):
            self.plays.append({"frames": frames})
        super().hold(frames)

    def seen(self) -> dict[int, Look]:
        """Return the look of everything that is seen, the lowest first."""
        found = list(leaves(self.mobjects))
        self.kept.extend(found)
        return {id(leaf): look_of(leaf) for leaf in found}

    def write_down(self, frames: int, before: dict[int, Look], after: dict[int, Look], *, written: set[int]) -> None:
        """Note a play: new items, those that appear, leave and change."""
        if not self.plays or not self.items:
            self.items.update(before)
            self.start = list(before)
        self.items.update({key: look for key, look in after.items() if key not in self.items})
        new = [key for key in after if key not in before]
        changed = {key: look for key, look in after.items() if key in before and look != before[key]}
        self.plays.append(
            {
                "frames": frames,
                "in": [key for key in new if key not in written],
                "write": [key for key in new if key in written],
                "out": [key for key in before if key not in after],
                "change": changed,
            }
        )


def picture(name: str, *, fps: int) -> dict[str, Any]:
    """Write a picture down."""
    job, _ = beat_of(name, fps=fps)
    kind = type("Written" + name.title(), (Written, PICTURES[name][2]), {})
    scene = kind(job)
    scene.render()
    even_out(scene.items, scene.plays)
    told = grouped(scene.items, scene.start, scene.plays)
    frames = sum(play["frames"] for play in told["plays"])
    return {"fps": fps, "frames": frames, "background": THEMES[job.theme].ink, **told}


# ---- what is seen


def leaves(mobjects: Sequence[m.Mobject]) -> Iterator[m.VMobject]:
    """Walk to what a user would make as one thing: a text, a formula, a number, a shape."""
    for mobject in mobjects:
        if not mobject.family_members_with_points():
            continue
        if isinstance(mobject, m.DecimalNumber) and getattr(mobject, "background_rectangle", None) is not None:
            yield mobject.background_rectangle
            yield mobject
        elif isinstance(mobject, m.Text | m.Typst | m.DecimalNumber | m.DashedLine):
            yield mobject
        else:
            if len(mobject.points):
                yield mobject
            yield from leaves(mobject.submobjects)


def look_of(leaf: m.VMobject) -> Look:
    """Return kind, place and paint of a leaf."""
    match leaf:
        case m.DecimalNumber():
            digits = m.VGroup(*(each for each in leaf.submobjects if not isinstance(each, m.BackgroundRectangle)))
            text = leaf._get_num_string(leaf.number).replace("-", "\N{MINUS SIGN}")  # as the scene's own digits
            return {"kind": "text", "text": text, "weight": "NORMAL"} | box_of(digits) | paint_of(first(digits))
        case m.Text():
            words = {"kind": "text", "text": leaf.original_text, "weight": str(leaf.weight)}
            return words | box_of(leaf) | paint_of(first(leaf))
        case m.Typst():
            formula = {"kind": "typst", "source": leaf.typst_code, "font_size": round(leaf.font_size, DIGITS)}
            return formula | box_of(leaf) | paint_of(first(leaf))
        case m.DashedLine():
            dashes = leaf.submobjects
            ends = [dashes[0].get_start(), dashes[-1].get_end()]
            return {"kind": "dashes", "points": places(ends), "dash": leaf.dash_length} | paint_of(dashes[0])
        case m.Circle():
            return {"kind": "disc", "radius": round(leaf.width / 2, DIGITS)} | box_of(leaf) | paint_of(leaf)
        case _ if isinstance(leaf, m.RoundedRectangle) or (isinstance(leaf, m.Rectangle) and straight(leaf)):
            corner = getattr(leaf, "corner_radius", 0.0)
            return {"kind": "rect", "corner": round(corner, DIGITS)} | box_of(leaf) | paint_of(leaf)
        case _:
            closed = leaf.get_fill_opacity() > 0
            corners = [*leaf.get_start_anchors(), leaf.get_end()]
            return {"kind": "path", "closed": bool(closed), "points": places(corners)} | paint_of(leaf)


def first(mobject: m.Mobject) -> m.VMobject:
    """Return the first part that has points: the colour of a text is that of its first letter."""
    return next((part for part in mobject.family_members_with_points()), mobject)


def box_of(mobject: m.Mobject) -> Look:
    """Return middle and size."""
    x, y, _ = mobject.get_center()
    return {"at": [round(x, DIGITS), round(y, DIGITS)], "size": [round(mobject.width, 5), round(mobject.height, 5)]}


def paint_of(mobject: m.VMobject) -> Look:
    """Return fill and stroke."""
    return {
        "fill": mobject.get_fill_color().to_hex(),
        "fill_opacity": round(float(mobject.get_fill_opacity()), 4),
        "stroke": mobject.get_stroke_color().to_hex(),
        "stroke_width": round(float(mobject.get_stroke_width()), 4),
        "stroke_opacity": round(float(mobject.get_stroke_opacity()), 4),
    }


def places(points: Sequence[np.ndarray]) -> list[list[float]]:
    """Round points of the plane."""
    return np.round(np.asarray(points)[:, :2], DIGITS).tolist()


def straight(mobject: m.VMobject) -> bool:
    """Say whether a rectangle stands upright."""
    corners = np.array(mobject.get_start_anchors())[:, :2]
    low, high = corners.min(axis=0), corners.max(axis=0)
    return bool(np.minimum(corners - low, high - corners).max() < 1e-6)


# ---- what moves


def flash_of(flash: m.ShowPassingFlash) -> dict[str, Any]:
    """Return the line along which a flash passes."""
    line = flash.mobject
    return {"points": places([line.get_start(), line.get_end()]), "tail": flash.time_width} | paint_of(line)


def running_of(motion: m.MoveAlongPath) -> dict[str, Any]:
    """Return what runs along a line."""
    looks = {id(leaf): look_of(leaf) for leaf in leaves([motion.mobject])}
    ends = places([motion.path.get_start(), motion.path.get_end()])
    return {"items": list(looks), "looks": looks, "points": ends}


# ---- what belongs together


def grouped(items: dict[int, Item], start: Sequence[int], plays: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Put items that lie one over the other and always do the same into groups, as a user of VGroup would."""
    groups: list[list[int]] = []
    lives: list[tuple[object, ...]] = []
    for key in items:
        life = (key in start, *(what_happens(key, play) for play in plays))
        if not lives or life != lives[-1]:
            lives.append(life)
            groups.append([])
        groups[-1].append(key)
    place = {key: number for number, group in enumerate(groups) for key in group}
    return {
        "groups": [[items[key] for key in group] for group in groups],
        "start": sorted({place[key] for key in start}),
        "plays": [of_groups(play, groups, place) for play in plays],
    }


def what_happens(key: int, play: dict[str, Any]) -> tuple[object, ...]:
    """Say what an item does in a play."""
    runs = next((number for number, each in enumerate(play.get("along", [])) if key in each["items"]), None)
    return (*(key in play.get(what, ()) for what in ("in", "write", "out", "change")), runs)


def of_groups(play: dict[str, Any], groups: list[list[int]], place: dict[int, int]) -> dict[str, Any]:
    """Write groups for items."""
    told = {what: sorted({place[key] for key in play.get(what, ())}) for what in ("in", "write", "out")}
    changed = play.get("change", {})
    looks = {str(g): [changed[key] for key in groups[g]] for g in sorted({place[key] for key in changed})}
    along = [{"group": place[each["items"][0]], "points": each["points"]} for each in play.get("along", [])]
    return {"frames": play["frames"], **told, "change": looks, "along": along, "flash": play.get("flash", [])}


def even_out(items: dict[int, Item], plays: Sequence[dict[str, Any]]) -> None:
    """Give a line as many points at first as it has when it bends."""
    for play in plays:
        for key, look in play.get("change", {}).items():
            count = len(look.get("points", []))
            if look["kind"] == "path" and len(items[key]["points"]) < count:
                items[key]["points"] = resampled(items[key]["points"], count)


def resampled(points: list[list[float]], count: int) -> list[list[float]]:
    """Put as many points on a line as are wanted."""
    line = np.array(points)
    at, wanted = np.linspace(0, 1, len(line)), np.linspace(0, 1, count)
    return np.column_stack([np.interp(wanted, at, column) for column in line.T]).round(DIGITS).tolist()
