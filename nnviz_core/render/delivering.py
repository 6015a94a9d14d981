"""Make of finished pieces what a film is delivered as, and its poster."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PIL import Image

from nnviz_core import __version__
from nnviz_core.render.plan import FilmPlan
from nnviz_core.render.workplace import Note
from nnviz_core.story.captions import chapter_cues
from nnviz_core.story.timeline import Timeline
from nnviz_core.video.drawn_film import DrawnFilm
from nnviz_core.video.joining import join_sections
from nnviz_core.video.loops import megabytes, shown_as, usual_budget
from nnviz_core.video.narration import SoundTrack, sound_track
from nnviz_core.video.outputs import MP4_OUTPUT
from nnviz_core.video.poster import poster_frame, write_poster
from nnviz_core.video.probing import Chapter, probe
from nnviz_core.video.sound import add_sounds
from nnviz_core.video.transparency import straight

POSTER = "poster.png"


def write_pictures(plan: FilmPlan, work: Path, pieces: Sequence[Path], *, note: Note) -> Mapping[str, Any]:
    """Write the film and its poster into a folder, and return what was chosen for the film."""
    if plan.delivery.output == MP4_OUTPUT:
        _write_mp4(plan, work, pieces)
        return {}
    return _write_output(plan, work, pieces, note)


def _write_mp4(plan: FilmPlan, work: Path, pieces: Sequence[Path]) -> None:
    """Join pieces that are encoded already."""
    film = work / MP4_OUTPUT.file_of(plan.name)
    join_sections(
        pieces,
        film,
        chapters=_chapters(plan.timeline),
        title=plan.storyboard.title,
        language=plan.storyboard.language,
        comment=_comment(),
    )
    if plan.narration:
        add_sounds(film, _sounds(plan))
    _require_whole(film, plan.timeline)
    write_poster(film, work / POSTER, frame=poster_frame(plan.timeline))


def _write_output(plan: FilmPlan, work: Path, pieces: Sequence[Path], note: Note) -> Mapping[str, Any]:
    """Make another format of lossless pieces. Raises BudgetError where that does not fit into its bytes."""
    delivery, drawn = plan.delivery, drawn_film(plan, pieces)
    path = work / delivery.output.file_of(plan.name)
    note(f"{path.name}: writing {drawn.frames:,} frames as {delivery.output.about}")
    chosen = delivery.output.write(drawn, path)
    if delivery.output.sound:
        _require_whole(path, plan.timeline)
    if delivery.output.budget:
        note(f"{path.name}: {megabytes(path.stat().st_size)} of {megabytes(drawn.budget)}: {shown_as(chosen)}")
    picture = drawn.picture_at(poster_frame(plan.timeline))
    poster = straight(picture) if delivery.transparent else picture[..., :3]
    Image.fromarray(poster).save(work / POSTER, format="PNG")
    return chosen


def drawn_film(plan: FilmPlan, pieces: Sequence[Path]) -> DrawnFilm:
    """Say what lossless pieces of a film show."""
    delivery, timeline = plan.delivery, plan.timeline
    usual = usual_budget(timeline.frames / timeline.fps) if delivery.output.budget else 0
    return DrawnFilm(
        tuple(pieces),
        width=plan.format.width,
        height=plan.format.height,
        fps=timeline.fps,
        frames=timeline.frames,
        transparent=delivery.transparent,
        title=plan.storyboard.title,
        language=plan.storyboard.language,
        comment=_comment(),
        chapters=_chapters(timeline),
        tracks=_sounds(plan),
        budget=delivery.budget or usual,
    )


def _chapters(timeline: Timeline) -> tuple[Chapter, ...]:
    return tuple(Chapter(cue.text, cue.start, cue.end) for cue in chapter_cues(timeline))


def _sounds(plan: FilmPlan) -> tuple[SoundTrack, ...]:
    return (sound_track(plan.narration, plan.timeline),) if plan.narration else ()


def _comment() -> str:
    return f"nnviz {__version__}"


def _require_whole(film: Path, timeline: Timeline) -> None:
    """Check a film: every frame is there, and a player can land on every section."""
    facts = probe(film)
    starts = {section.start for section in timeline.sections}
    if facts.frames != timeline.frames or not starts <= set(facts.keyframes):
        raise RuntimeError(f"{film.name} has {facts.frames} frames of {timeline.frames}, or lacks a key frame.")
