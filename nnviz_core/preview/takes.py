"""Take a config as it stands: load it, compute its numbers, compose its film."""

from dataclasses import dataclass

from nnviz_core.backprop.keeping import Keeper, compute_anew, keeping
from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source, load
from nnviz_core.config.shipped import find_config
from nnviz_core.render.cache import Cache
from nnviz_core.render.digest import digest_of
from nnviz_core.render.fingerprint import piece_key
from nnviz_core.render.pieces import cut
from nnviz_core.render.plan import FilmPlan, plan_film
from nnviz_core.story.run import kept_steps, run
from nnviz_core.story.timeline import Span, TimedSection


@dataclass(frozen=True, slots=True, eq=False)
class Take:
    """A film as its config says at a moment, with all its frames."""

    plan: FilmPlan
    trace: Trace
    keys: tuple[str, ...]  # what the pictures of each section depend on, in short

    def section_called(self, key: str) -> TimedSection | None:
        """Return the section whose pictures go by a key."""
        return next(
            (timed for timed, own in zip(self.plan.timeline.sections, self.keys, strict=True) if own == key), None
        )


class Takes:
    """Make takes of one config, keeping the numbers of the last for as long as all that they follow from stays."""

    def __init__(self, config: str, keeper: Keeper = compute_anew) -> None:
        self.config, self.path, self.keeper = config, find_config(config), keeper
        self._numbers: tuple[str, Trace] | None = None

    def make(self) -> Take:
        """Take the config as it stands. Raises ConfigError with every fault found."""
        source = load(self.path)
        with keeping(self.keeper):
            trace = self._trace_of(source)
            plan = plan_film(source, trace=trace)
        return Take(plan, trace, tuple(_key(timed, plan) for timed in plan.timeline.sections))

    def _trace_of(self, source: Source) -> Trace:
        key = _numbers_key(source)
        if self._numbers is None or self._numbers[0] != key:
            self._numbers = key, run(source)
        return self._numbers[1]


def to_draw(take: Take, cache: Cache) -> list[bool]:
    """Say of every section whether `nnviz render` would draw anything of it anew."""
    plan, theme, captions = take.plan, take.plan.source.theme, take.plan.source.spec.video.captions
    pieces = (cut(timed, theme=theme, format=plan.format, captions=captions) for timed in plan.timeline.sections)
    return [not all(cache.holds(piece.key) for piece in each) for each in pieces]


def _key(timed: TimedSection, plan: FilmPlan) -> str:
    video = plan.source.spec.video
    whole = Span(0, timed.frames)
    return piece_key(timed, theme=plan.source.theme, format=plan.format, span=whole, captions=video.captions)[:24]


def _numbers_key(source: Source) -> str:
    """Hash all that the numbers of a film follow from."""
    spec, train = source.spec, source.spec.parameters.train
    steps = kept_steps(train, spec) if train else ()
    said = [part.model_dump_json() for part in (spec.dataset, spec.network, spec.parameters)]
    read = source.weights.steps.numbers if source.weights and source.weights.steps else None
    return digest_of(said, steps, source.points, source.snapshots, read, source.class_names)
