"""Take a config as it stands: load it, compute its numbers, compose its film, the section that is looked at first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from nnviz_core.backprop.keeping import Keeper, compute_anew, keeping
from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source, load
from nnviz_core.config.shipped import find_config
from nnviz_core.kinds.compose import in_a_row
from nnviz_core.preview.composing import ComposedSections, names_of
from nnviz_core.render.cache import Cache
from nnviz_core.render.digest import digest_of
from nnviz_core.render.fingerprint import piece_key
from nnviz_core.render.pieces import cut
from nnviz_core.render.plan import FilmPlan, plan_film
from nnviz_core.story.beats import Section
from nnviz_core.story.run import kept_steps, run
from nnviz_core.story.timeline import Span, TimedSection

MANY = 4  # sections to compose besides the one that is looked at: then that one is shown first


@dataclass(frozen=True, slots=True, eq=False)
class Take:
    """A film as its config says at a moment, with all its frames."""

    plan: FilmPlan
    trace: Trace
    names: tuple[str, ...]  # of the sections: digests of all that each follows from
    keys: tuple[str, ...]  # what the pictures of each section depend on, in short

    def section_called(self, key: str) -> TimedSection | None:
        """Return the section whose pictures go by a key."""
        return next(
            (timed for timed, own in zip(self.plan.timeline.sections, self.keys, strict=True) if own == key), None
        )


@dataclass(frozen=True, slots=True, eq=False)
class Begun:
    """A config that was loaded, with its numbers, of which no section need have been composed."""

    source: Source
    trace: Trace
    names: tuple[str, ...]  # of its sections


class Takes:
    """Make takes of one config, keeping numbers, sections and keys of the last while what they follow from stays."""

    def __init__(self, config: str, keeper: Keeper = compute_anew) -> None:
        self.config, self.path, self.keeper = config, find_config(config), keeper
        self._numbers: tuple[str, Trace] | None = None
        self._sections = ComposedSections()
        self._keys: dict[str, str] = {}

    def make(self) -> Take:
        """Take the config as it stands. Raises ConfigError with every fault found."""
        return self.whole(self.begin())

    def begin(self) -> Begun:
        """Load the config as it stands, and compute its numbers. Raises ConfigError with every fault found."""
        source = load(self.path)
        numbers = _numbers_key(source)
        with keeping(self.keeper):
            if self._numbers is None or self._numbers[0] != numbers:
                self._numbers = numbers, run(source)
        return Begun(source, self._numbers[1], names_of(source, numbers=numbers))

    def soon(self, begun: Begun, *, asked: int, before: Take | None) -> Take | None:
        """Compose the section that is looked at alone, and leave the others as they were; None where few wait for it.

        Before the first take there are no others. Raises ConfigError where the section cannot be shown.
        """
        names, scenes = begun.names, [section.scene for section in begun.source.spec.sections]
        waiting = [place for place, name in enumerate(names) if place != asked and not self._sections.holds(name)]
        if len(waiting) < MANY or asked >= len(names):
            return None
        was = before.plan.timeline.storyboard.sections if before else ()
        if before is None:
            return self._taken(begun, [self._section(begun, asked)], (names[asked],))
        if [section.scene for section in was] != scenes:
            return None
        sections = [replace(section, before=None) for section in was]
        sections[asked] = self._section(begun, asked)
        return self._taken(begun, sections, (*before.names[:asked], names[asked], *before.names[asked + 1 :]))

    def whole(self, begun: Begun) -> Take:
        """Compose what is still to be composed. Raises ConfigError for a section that cannot be shown."""
        take = self._taken(begun, [self._section(begun, place) for place in range(len(begun.names))], begun.names)
        self._sections.keep_only(begun.names)
        shown = set(take.keys)
        self._keys = {name: key for name, key in self._keys.items() if key in shown}
        return take

    def _section(self, begun: Begun, index: int) -> Section:
        with keeping(self.keeper):
            return self._sections.section(index, begun.names[index], begun.source, begun.trace)

    def _taken(self, begun: Begun, sections: Sequence[Section], names: tuple[str, ...]) -> Take:
        plan = plan_film(begun.source, trace=begun.trace, storyboard=in_a_row(begun.source, sections))
        pairs = zip(["", *names], names, strict=False)  # a section may open with what the one before it left
        return Take(plan, begun.trace, names, tuple(map(partial(self._key, plan), plan.timeline.sections, pairs)))

    def _key(self, plan: FilmPlan, timed: TimedSection, names: tuple[str, str]) -> str:
        """Return what the pictures of a section depend on, looked up where nothing that it follows from changed."""
        video, theme = plan.source.spec.video, plan.source.theme
        known = digest_of(names, timed.frames, theme, plan.format, video.captions)
        if known not in self._keys:
            whole = Span(0, timed.frames)
            key = piece_key(timed, theme=theme, format=plan.format, span=whole, captions=video.captions)
            self._keys[known] = key[:24]
        return self._keys[known]


def to_draw(take: Take, cache: Cache) -> list[bool]:
    """Say of every section whether `nnviz render` would draw anything of it anew."""
    plan, theme, captions = take.plan, take.plan.source.theme, take.plan.source.spec.video.captions
    pieces = (cut(timed, theme=theme, format=plan.format, captions=captions) for timed in plan.timeline.sections)
    return [not all(cache.holds(piece.key) for piece in each) for each in pieces]


def _numbers_key(source: Source) -> str:
    """Hash all that the numbers of a film follow from."""
    spec, train = source.spec, source.spec.parameters.train
    steps = kept_steps(train, spec) if train else ()
    said = [part.model_dump_json() for part in (spec.dataset, spec.network, spec.parameters)]
    read = source.weights.steps.numbers if source.weights and source.weights.steps else None
    return digest_of(said, steps, source.points, source.snapshots, read, source.class_names)
