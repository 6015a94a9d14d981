"""Move views without copying them: functions that return an animation, to be played in one place."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import manim as m
import numpy as np
from numpy.typing import NDArray

from nnviz_scenes.engine.painted import Painted

Easing = Callable[[float], float]
Time = TypeVar("Time", float, NDArray[np.float64])  # one, or many at once


def linear(t: float) -> float:
    """Keep the pace."""
    return t


def smooth(t: Time) -> Time:
    """Start and end at rest, with continuous acceleration (smootherstep); exact at 0 and 1."""
    return t * t * t * (t * (6 * t - 15) + 10)


def ease_in(t: float) -> float:
    """Start at rest."""
    return t * t * t


def ease_out(t: float) -> float:
    """End at rest."""
    return 1 - ease_in(1 - t)


class Motion(m.Animation):
    """Call a function of eased time each frame; the function shows something on the views.

    Unlike Manim's own animations it copies nothing, adds views one by one where they are missing (so that
    their order stays as it was), and leaves exactly the state of time 1.
    """

    def __init__(
        self,
        views: Sequence[Painted],
        show: Callable[[float], None],
        *,
        easing: Easing = smooth,
        leaving: Sequence[Painted] = (),
        run_time: float = 1.0,
    ) -> None:
        super().__init__(m.Group(*views), run_time=run_time, rate_func=easing, introducer=True)
        self.views, self.show, self.leaving = tuple(views), show, tuple(leaving)

    def begin(self) -> None:
        """Show time 0."""
        self.interpolate(0)

    def interpolate(self, alpha: float) -> None:
        """Show the eased time."""
        self.show(self.rate_func(alpha))

    def finish(self) -> None:
        """Show time 1."""
        self.interpolate(1)

    def get_all_mobjects(self) -> tuple[m.Mobject, ...]:
        """Return nothing: there is no copy to keep up to date."""
        return ()

    def settle(self, scene: m.Scene) -> None:
        """Leave what the motion leaves, at once."""
        self._setup_scene(scene)
        self.finish()
        self.clean_up_from_scene(scene)

    def _setup_scene(self, scene: m.Scene) -> None:
        present = set(scene.mobjects)
        if missing := [view for view in self.views if view not in present]:
            scene.add(*missing)

    def clean_up_from_scene(self, scene: m.Scene) -> None:
        """Remove the views that leave."""
        if self.leaving:
            scene.remove(*self.leaving)


def drive(
    views: Sequence[Painted],
    show: Callable[[float], None],
    *,
    easing: Easing = smooth,
    leaving: Sequence[Painted] = (),
) -> Motion:
    """Call `show(t)` each frame with eased t from 0 to 1; it may change any of the views."""
    return Motion(views, show, easing=easing, leaving=leaving)


def nothing() -> Motion:
    """Move nothing."""
    return Motion((), lambda t: None)


def fade_in(views: Iterable[Painted]) -> Motion:
    """Let views appear, adding them to the scene where needed."""
    shown = tuple(views)
    return Motion(shown, lambda t: set_presence(shown, t))


def fade_out(views: Iterable[Painted]) -> Motion:
    """Let views disappear and leave the scene; the next fade in brings them back."""
    shown = tuple(views)
    return Motion(shown, lambda t: set_presence(shown, 1 - t), leaving=shown)


def exchange(
    leaving: Iterable[Painted], coming: Iterable[Painted], *, end: float = 0.35, start: float = 0.45
) -> Motion:
    """Let views leave, until `end`, before those that take their place appear, from `start` on."""
    return together(squeezed(fade_out(leaving), end=end), late(fade_in(coming), start=start))


def exchange_at_once(leaving: Iterable[Painted], coming: Iterable[Painted]) -> Motion:
    """Let views leave and others take their place, all in the middle fifth of a longer motion."""
    old, new = tuple(leaving), tuple(coming)

    def show(t: float) -> None:
        set_presence(old, 1 - within(t, 0.4, 0.5))
        set_presence(new, within(t, 0.5, 0.6))

    return drive([*old, *new], show, easing=linear, leaving=old)


def together(*motions: Motion) -> Motion:
    """Play several motions as one, over the same time, each with its own easing."""
    return in_turn(*motions, overlap=1.0)


def in_turn(*motions: Motion, overlap: float = 0.0) -> Motion:
    """Play motions of equal length in order; each starts a share `overlap` before the last one ends."""
    starts = [k * (1 - overlap) for k in range(len(motions))]
    whole = starts[-1] + 1 if starts else 1.0

    def show(t: float) -> None:
        if t <= 0:  # what comes later must be ready, and what comes first has the last word
            for motion in reversed(motions):
                motion.interpolate(0.0)
        for motion, start in zip(motions, starts, strict=True):
            if t * whole > start:
                motion.interpolate(1.0 if t >= 1 else min(t * whole - start, 1.0))

    views = dict.fromkeys(view for motion in motions for view in motion.views)
    leaving = dict.fromkeys(view for motion in motions for view in motion.leaving)
    return Motion(tuple(views), show, easing=linear, leaving=tuple(leaving))


def appear(views: Sequence[Painted]) -> Motion:
    """Fade views in one after the other, overlapping."""
    return in_turn(*(fade_in([view]) for view in views), overlap=0.85) if views else fade_in([])


def within(t: float, start: float, end: float) -> float:
    """Return the share of the way from start to end, eased, before 0 and after 1."""
    return smooth(elapsed(t, start, end))


def elapsed(t: float, start: float, end: float) -> float:
    """Return the share of the way from start to end, not eased, before 0 and after 1."""
    return clamped((t - start) / (end - start))


def late(motion: Motion, *, start: float) -> Motion:
    """Let a motion happen in the last part of its time."""
    return drive(
        motion.views,
        lambda t: motion.interpolate(elapsed(t, start, 1.0)),
        easing=linear,
        leaving=motion.leaving,
    )


def squeezed(motion: Motion, *, end: float) -> Motion:
    """Let a motion happen in the first part of its time."""
    return drive(motion.views, lambda t: motion.interpolate(clamped(t / end)), easing=linear, leaving=motion.leaving)


def clamped(t: float) -> float:
    """Keep a share of time in [0, 1]."""
    return min(max(t, 0.0), 1.0)


def run_time(frames: int, fps: int) -> float:
    """Return the seconds in which Manim plays so many frames."""
    return (frames - 0.5) / fps


def set_presence(views: Iterable[Painted], presence: float) -> None:
    """Fade views to a share of their own opacity."""
    for view in views:
        view.presence = presence
