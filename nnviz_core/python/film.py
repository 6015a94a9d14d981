"""Load a config and make of it what the commands make: numbers, text, pictures, films."""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal, get_args

from nnviz_core.backprop.trace import Trace
from nnviz_core.cli.common import Quality, RefusalError, folder_named, lookups_explained
from nnviz_core.cli.drawing import (
    Wanted,
    film_made,
    frame_asked,
    numbers_kept,
    plan_of,
    renderer_here,
    still_of,
)
from nnviz_core.cli.formats import delivery_wanted, folder_end, look_of, output_named
from nnviz_core.config.asked import asked_point
from nnviz_core.config.faults import ConfigError, Fault
from nnviz_core.config.loading import Source, load_text, load_tree
from nnviz_core.config.loading import load as load_source
from nnviz_core.config.reading import Format, parse
from nnviz_core.inputs.given_points import given_points
from nnviz_core.inputs.given_weights import GivenWeights, given_weights
from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.snapshots import Snapshots
from nnviz_core.look.shapes import SHAPES, Shape
from nnviz_core.python.rendered import RenderedFilm, rendered_film
from nnviz_core.python.still import Still
from nnviz_core.render.plan import FilmPlan
from nnviz_core.story.advice import points_advice
from nnviz_core.story.run import run
from nnviz_core.story.script import script as as_text
from nnviz_core.story.traced import TracedSample, trace_sample
from nnviz_core.words.wording import brief, count, one_of, suggestion

QualityName = Literal["draft", "480p", "720p", "1080p", "1440p", "2160p"]
CaptionsName = Literal["drawn", "none"]
DICT = "config"  # what sentences call a config that is no file
WHICH_FRAME = "say which frame: at=SECONDS, or section=NAME and beat=NUMBER."


def load(config: str | Path | Mapping[str, Any], weights: Any = None) -> "Film":
    """Load a film's config: a file, a shipped one by its name, or a dict of the same keys.

    `weights` takes the place of what [parameters] names: a network of from_torch, from_keras or from_sklearn, such a
    model itself, a list of them, Snapshots, or arrays by name or as a list W1, b1, W2, ... Keys of [network] that the
    config leaves out are those of the network. Files that a dict names lie where Python runs; its [dataset] may hold
    points themselves, x and class or y.
    Raises ConfigError with every fault, a sentence each, UnusableModelError for weights that cannot be shown.
    """
    given = _given(weights)
    if not isinstance(config, Mapping):
        return Film(load_source(config, given=given))
    try:
        points, dataset = given_points(config.get("dataset"))
    except UnusableFileError as error:
        raise ConfigError(DICT, [Fault(("dataset",), str(error))]) from None
    text = _as_json({**config, "dataset": dataset} if points else config)
    tree = parse(text, DICT, format="json")
    return Film(load_tree(tree, Path(f"{DICT}.json"), text, name=DICT, given=given, points=points))


def load_written(text: str, format: Format, *, name: str, weights: Any = None) -> "Film":
    """Load a config that stands in a notebook's cell, under its name. Raises as `load` does."""
    source = load_text(text, Path(f"{name}.{format}"), format, name=name, given=_given(weights))
    return Film(replace(source, derived=True))


def _given(weights: Any) -> GivenWeights | None:
    if weights is None:
        return None
    return weights.given() if isinstance(weights, Snapshots) else given_weights(weights)


def _as_json(tree: Mapping[str, Any]) -> str:
    """Write a dict as JSON, arrays as lists and paths as text. Raises ConfigError for what no config holds."""
    try:
        return json.dumps(tree, indent=1, ensure_ascii=False, default=_plain) + "\n"
    except (TypeError, ValueError, RecursionError) as error:
        says = "this is nested too deeply" if isinstance(error, RecursionError) else f"this is no config: {error}"
        raise ConfigError(DICT, [Fault((), f"{says.rstrip('.')}; give text, numbers, lists and dicts.")]) from None


def _plain(value: Any) -> Any:
    if isinstance(value, Path):
        return value.as_posix()
    if isinstance(value, Mapping):
        return dict(value)
    if hasattr(value, "tolist"):  # arrays, tensors, and their numbers
        return value.tolist()
    raise TypeError(f"it holds something of the class {type(value).__name__}")


@dataclass(frozen=True, eq=False)
class Film:
    """What a config says, to be computed, drawn and made when it is asked for."""

    source: Source

    @property
    def name(self) -> str:
        """Return what the film is called, as its config."""
        return self.source.name

    @property
    def told(self) -> tuple[str, ...]:
        """Return what `nnviz check` says of points and weights: which array became what, and in which order."""
        advice = points_advice(self.source)
        read = self.source.weights.told if self.source.weights else ()
        return (*self.source.points_told, *read, *([advice] if advice else []))

    @cached_property
    def numbers(self) -> Trace:
        """Return every number of the film: the points, the snapshots, losses and accuracies."""
        with numbers_kept():
            return run(self.source)

    def trace(
        self, snapshot: int | str | None = None, sample: int | str | Mapping[str, Any] | None = None
    ) -> TracedSample:
        """Trace one sample's forward and backward pass, as `nnviz trace` does.

        `snapshot` is a training step, a name, an index, "first" or "last"; `sample` an index, "hardest", "easiest" or a
        point of your own: {"x": [0.6, -0.5], "class": 0}. Left out, they are those of the first section that has one.
        Raises RefusalError with a sentence, ConfigError for a point that does not fit.
        """
        name, given = self.source.written, sample
        asked = asked_point(given, self.source.spec, name=name) if isinstance(given, Mapping) else given
        with lookups_explained(name), numbers_kept():
            return trace_sample(self.source, snapshot=snapshot, sample=asked, known=self.numbers)

    def script(self, *, fps: int | None = None) -> str:
        """Write the film as text, as `nnviz script` does: time, frame, section, beat, caption, numbers."""
        return as_text(self._plan(Wanted(fps=_within("fps", fps, 10, 120))).timeline)

    def still(
        self,
        at: float | None = None,
        section: int | str | None = None,
        *,
        beat: int | None = None,
        quality: QualityName | None = None,
        captions: CaptionsName | None = None,
        shape: Shape | None = None,
    ) -> Still:
        """Draw one frame, as `nnviz still` does: `at` so many seconds of the film, or of a section (a kind or index).

        With `section` and `beat` it is the picture that a beat leaves. A notebook shows it. Raises RefusalError.
        """
        wanted = Wanted(_quality(quality), section=_name(section), captions=_captions(captions), shape=_shape(shape))
        plan = self._plan(wanted)
        with lookups_explained(self.source.written):
            seconds = None if at is None else float(at)
            timed, frame = frame_asked(plan.timeline, seconds, beat, otherwise=WHICH_FRAME)
        said = [each.beat.caption.text for each in timed.beats if each.beat.caption and each.say.start <= frame]
        pixels = still_of(plan, timed, frame)
        return Still(pixels, (timed.start + frame) / timed.fps, timed.section.scene, said[-1] if said else "")

    def render(
        self,
        folder: str | Path | None = None,
        *,
        quality: QualityName | None = None,
        fps: int | None = None,
        section: int | str | None = None,
        format: str = "mp4",
        transparent: bool = False,
        budget: str | None = None,
        narrate: str | None = None,
        captions: CaptionsName | None = None,
        shape: Shape | None = None,
        workers: int | None = None,
        cache: bool = True,
        quiet: bool = False,
    ) -> RenderedFilm:
        """Make the film in a folder, as `nnviz render` does; by default film/<name>. A notebook plays it.

        What is left out is as the config says. Raises RefusalError with a sentence.
        """
        with without_options():
            asked, name = _quality(quality), _name(section)
            spoken = narrate is not None
            delivery = delivery_wanted(output_named(format), transparent=transparent, budget=budget, spoken=spoken)
            look = look_of(delivery, asked, _within("fps", fps, 10, 120))
            wanted = Wanted(*look, name, narrate, captions=_captions(captions), shape=_shape(shape))
            wanted = replace(wanted, no_cache=not cache, delivery=delivery)
            plan = self._plan(wanted)
            usual = Path("film", (self.name if name is None else f"{self.name}-{name}") + folder_end(delivery))
            into = usual if folder is None else folder_named(folder)
            renderer = renderer_here(plan.format, _within("workers", workers, 1, 256), no_cache=not cache)
            return rendered_film(plan, film_made(plan, into, renderer, level=0 if quiet else 1))

    def video(
        self,
        *,
        quality: QualityName | None = None,
        section: int | str | None = None,
        captions: CaptionsName | None = None,
        shape: Shape | None = None,
    ) -> RenderedFilm:
        """Make the film, or those sections of it, without a word on the way, and let a notebook play it.

        It lies where `render` would put it; of a config that is no file, in a folder of its own for every version.
        """
        version = f"{self.source.text}{section}{captions or ''}{shape or ''}".encode()
        own = sha256(version).hexdigest()[:8] if self.source.derived else ""
        folder = Path("film", f"{self.name}-{own}") if own else None
        return self.render(folder, quality=quality, section=section, captions=captions, shape=shape, quiet=True)

    def _plan(self, wanted: Wanted) -> FilmPlan:
        return plan_of(self.source, wanted, trace=self.numbers)

    def __repr__(self) -> str:
        shape = "-".join(map(str, self.source.spec.network.layers))
        return f"<film {brief(self.name)!r}: {count(len(self.source.spec.sections), 'section')}, network {shape}>"


@contextmanager
def without_options() -> Iterator[None]:
    """Say what a command says of a film that cannot be made, with Python's names in the place of its options."""
    try:
        yield
    except RefusalError as error:
        raise RefusalError(re.sub(r" with -o\b|--(?=[a-z])", "", str(error))) from error.__cause__


def _within(name: str, number: int | None, least: int, most: int) -> int | None:
    """Take a number as the commands do. Raises RefusalError for one that is too small or too large."""
    if number is not None and not least <= number <= most:
        raise RefusalError(f"{name} is {number}; give {least} to {most}.")
    return number


def _name(section: int | str | None) -> str | None:
    return None if section is None else str(section)


def _quality(name: str | None) -> Quality | None:
    """Take the name of a quality. Raises RefusalError with the nearest."""
    if name is None:
        return None
    known = [str(each) for each in Quality]
    if name not in known:
        raise RefusalError(f"quality is {name!r}{suggestion(name, known) or f'; give {one_of(known)}.'}")
    return Quality(name)


def _captions(name: CaptionsName | None) -> CaptionsName | None:
    """Take where captions are. Raises RefusalError for another word."""
    if name is not None and name not in get_args(CaptionsName):
        raise RefusalError(f'captions is {name!r}; give "drawn" or "none".')
    return name


def _shape(name: Shape | None) -> Shape | None:
    """Take a shape of films. Raises RefusalError for another word."""
    if name is not None and name not in SHAPES:
        raise RefusalError(f"shape is {name!r}; give {one_of(SHAPES)}.")
    return name
