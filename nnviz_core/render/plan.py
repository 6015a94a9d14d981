"""Plan a film: every number, every section and every frame of it, before anything is drawn."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.spec import Spec, VideoSpec
from nnviz_core.kinds.compose import compose
from nnviz_core.look.shapes import Shape
from nnviz_core.story.beats import Storyboard
from nnviz_core.story.run import run
from nnviz_core.story.timeline import SILENT, Captions, TimedSection, Timeline, schedule
from nnviz_core.video.delivery import AS_MP4, Delivery
from nnviz_core.video.h264 import Holds
from nnviz_core.video.narration import Narration, Voice, narrate
from nnviz_core.video.outputs import MP4_OUTPUT
from nnviz_core.video.video_settings import VideoFormat, video_format_for
from nnviz_core.words.wording import brief, one_of


@dataclass(frozen=True, slots=True, eq=False)
class FilmPlan:
    """A film to make: where it comes from, what it shows, and how it shall look."""

    source: Source
    timeline: Timeline  # of the sections to show
    format: VideoFormat
    narration: Narration | None = None  # of a film that is not silent
    options: tuple[str, ...] = ()  # what was asked beyond the config, as `nnviz render` takes it
    delivery: Delivery = AS_MP4

    @property
    def name(self) -> str:
        """Return the film's name."""
        return self.source.name

    @property
    def storyboard(self) -> Storyboard:
        """Return the sections to show."""
        return self.timeline.storyboard

    @property
    def drawn(self) -> bool:
        """Say whether the picture shows the words of the captions."""
        return self.source.spec.video.captions == "drawn"


def plan_film(
    source: Source,
    *,
    quality: str | None = None,
    fps: int | None = None,
    section: str | None = None,
    voice: Voice | None = None,
    holds: Holds | None = None,
    captions: Captions | None = None,
    shape: Shape | None = None,
    trace: Trace | None = None,
    storyboard: Storyboard | None = None,
) -> FilmPlan:
    """Run, compose and schedule a config, or only the sections of a kind or an index.

    `trace` is what running the config gives, `storyboard` what composing it gives, where that is known.
    A voice speaks before the frames are fixed, so that every hold is long enough for what is said.
    Raises LookupError with a sentence where there is no such section, ConfigError where one cannot be shown,
    VoiceError where the voice cannot speak.
    """
    video = source.spec.video
    asked = {"captions": captions, "shape": shape}
    source = _with_video(source, {key: value for key, value in asked.items() if value is not None})
    kept = None if section is None else sections_called(section, source.spec)
    told = storyboard or compose(source, trace or run(source), only=None if voice else kept)  # recordings count all
    shown = told if kept is None else _only(told, kept)
    format = video_format_for(source.spec.video, quality=quality, fps=fps, holds=holds)
    paces = [each.pace for each in source.spec.sections]
    narration = narrate(told, voice) if voice else None
    timeline = schedule(shown, format.fps, paces=paces, speech=narration.speech if narration else SILENT)
    options = (
        *_look_options(video, quality=quality, fps=fps, holds=holds, captions=captions, shape=shape),
        *(("--section", _shortest(kept, source.spec)) if kept is not None else ()),
        *(("--narrate", narration.voice.removesuffix("-ng")) if narration else ()),
    )
    return FilmPlan(source, timeline, format, narration, options)


def delivered_as(plan: FilmPlan, delivery: Delivery) -> FilmPlan:
    """Plan the same film as another format: made of pieces without loss, unless it is the mp4."""
    if delivery.output == MP4_OUTPUT:
        return plan
    format = replace(plan.format, pieces="lossless", ground="transparent" if delivery.transparent else "painted")
    return replace(plan, format=format, delivery=delivery, options=(*plan.options, *delivery.options))


def _with_video(source: Source, asked: Mapping[str, str]) -> Source:
    """Let a config say something else of its video."""
    if not asked:
        return source
    video = source.spec.video.model_copy(update=asked)
    return replace(source, spec=source.spec.model_copy(update={"video": video}))


def _look_options(
    video: VideoSpec,
    *,
    quality: str | None,
    fps: int | None,
    holds: Holds | None,
    captions: Captions | None,
    shape: Shape | None,
) -> tuple[str, ...]:
    """Write what was asked of the look, where it changes anything."""
    plain, asked = (video_format_for(video, quality=quality, fps=rate) for rate in (None, fps))
    said = (
        ("--quality", quality, quality != video.resolution),
        ("--fps", fps, asked.fps != plain.fps),
        ("--holds", holds, holds != video.holds),
        ("--captions", captions, captions != video.captions),
        ("--shape", shape, shape != video.shape),
    )
    return tuple(word for name, value, differs in said if value is not None and differs for word in (name, str(value)))


def _shortest(kept: tuple[int, ...], spec: Spec) -> str:
    """Name the sections that are shown: by their kind where that is enough, else by an index."""
    kind = spec.sections[kept[0]].scene
    return kind if kept == sections_called(kind, spec) else str(kept[0])


def sections_called(reference: str, spec: Spec) -> tuple[int, ...]:
    """Find the sections of a kind, or the one with an index from 0: their indices.

    Raises LookupError with a sentence where there is none.
    """
    kept = tuple(index for index, each in enumerate(spec.sections) if reference in (each.scene, str(index)))
    if not kept:
        kinds = one_of(list(dict.fromkeys(each.scene for each in spec.sections)))
        last = len(spec.sections) - 1
        raise LookupError(f"there is no section {brief(reference)}; give {kinds}, or an index from 0 to {last}.")
    return kept


def _only(storyboard: Storyboard, kept: Sequence[int]) -> Storyboard:
    return replace(storyboard, sections=tuple(each for each in storyboard.sections if each.index in kept))


def beat_end(timeline: Timeline, beat: int) -> tuple[TimedSection, int]:
    """Find the last frame of a beat, counted from 0, of the one section of a timeline.

    Raises LookupError with a sentence where there are several sections, or no such beat.
    """
    if len(timeline.sections) > 1:
        indices = one_of([str(timed.section.index) for timed in timeline.sections])
        raise LookupError(f"a beat is one of a section; name the section by its index: {indices}.")
    [timed] = timeline.sections
    if not 0 <= beat < len(timed.beats):
        raise LookupError(f"there is no beat {beat}; give a beat from 0 to {len(timed.beats) - 1}.")
    return timed, max(timed.beats[beat].hold.end - 1, 0)


def frame_at(timeline: Timeline, seconds: float) -> tuple[TimedSection, int]:
    """Find the section that is on at a time, and the frame counted from the section's start.

    Raises LookupError with a sentence outside the film.
    """
    beyond = timeline.frames / timeline.fps + 1
    frame = math.floor(seconds * timeline.fps + 1e-6) if 0 <= seconds < beyond else -1
    for section in timeline.sections:
        if 0 <= frame - section.start < section.frames:
            return section, frame - section.start
    last = (timeline.frames - 1) / timeline.fps
    raise LookupError(f"there is no frame at {seconds:g} s; give a time from 0 to {last:.2f}.")
