"""Bring a bundle's films together: rendered in every theme that is wished, in every format, with their posters."""

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PIL import Image

from nnviz_core.publish.film_files import Video
from nnviz_core.render.film import make_film
from nnviz_core.render.fingerprint import file_hash, versions
from nnviz_core.render.folder import MANIFEST, is_unchanged, read_tree
from nnviz_core.render.plan import FilmPlan
from nnviz_core.render.sections import Renderer, Report
from nnviz_core.video.decoding import read_frames
from nnviz_core.video.film_formats import MP4
from nnviz_core.video.narration import SoundTrack, sound_track
from nnviz_core.video.poster import poster_frame
from nnviz_core.video.sound import add_sounds

JPEG_QUALITY = 88

Wanted = tuple[FilmPlan, Sequence[Video]]  # a film in a language, and the files that are to show it


def render_films(
    wanted: Sequence[Wanted], films: Path, *, renderer: Renderer, report: Report
) -> tuple[Mapping[str, Path], ...]:
    """Render what is missing of the film in every language and theme; give the mp4 of each theme."""
    return tuple(
        {
            video.theme: _film(in_theme(plan, video.theme), films, own=video.own, renderer=renderer, report=report)
            for video in videos
            if video.format is MP4
        }
        for plan, videos in wanted
    )


def _film(plan: FilmPlan, films: Path, *, own: bool, renderer: Renderer, report: Report) -> Path:
    """Render a film; `own` says that its theme is the bundle's."""
    folder = films / (plan.name if own else f"{plan.name}-{plan.source.theme_name}")
    command = "publish" if {"--theme", "--languages"} & {*plan.options} else "render"  # which has no such option
    return make_film(plan, folder, command=(command,), renderer=renderer, report=report).path


def in_theme(plan: FilmPlan, theme: str) -> FilmPlan:
    """Plan the same film in a theme."""
    if theme == plan.source.theme_name:
        return plan
    format = plan.source.spec.video.model_copy(update={"theme": theme})
    spec = plan.source.spec.model_copy(update={"video": format})
    return replace(plan, source=replace(plan.source, spec=spec, theme=theme), options=(*plan.options, "--theme", theme))


def write_films(
    wanted: Sequence[Wanted], rendered: Sequence[Mapping[str, Path]], *, work: Path, folder: Path
) -> dict[str, Any]:
    """Write films and posters into `work` and say for the manifest what each is.

    The film of the first language has the sound of all, for players that let one choose; browsers do not, so those of
    the other languages have their own alone. A film of another format that lies in `folder` already, made of the same
    film in the same way, is taken from there.
    """
    tracks = [sound_track(plan.narration, plan.timeline) for plan, _ in wanted if plan.narration]
    said: dict[str, Any] = {}
    for number, ((plan, videos), films) in enumerate(zip(wanted, rendered, strict=True)):
        heard = tracks[number : number + 1] if number else tracks
        for video in videos:
            said[video.name] = _said(video, heard)
            if video.format is MP4:
                _write_mp4(plan, films[video.theme], video, heard, work=work)
            else:
                said[video.name] |= _write_other(video, heard, said[video.name], work=work, folder=folder)
    return said


def _said(video: Video, tracks: Sequence[SoundTrack]) -> dict[str, Any]:
    """Say what a film shows, and in which languages it is heard."""
    sounds = {"sounds": [track.language for track in tracks]} if tracks else {}
    return {"theme": video.theme, "codec": video.format.codec, "language": video.language, **sounds}


def _write_mp4(plan: FilmPlan, film: Path, video: Video, tracks: Sequence[SoundTrack], *, work: Path) -> None:
    """Copy a film, which has its own sound, and write its poster."""
    shutil.copyfile(film, work / video.name)
    if len(tracks) > 1:
        add_sounds(work / video.name, tracks)
    write_jpeg(film, work / video.poster, frame=poster_frame(plan.timeline))


def _write_other(
    video: Video, tracks: Sequence[SoundTrack], facts: Mapping[str, Any], *, work: Path, folder: Path
) -> dict[str, Any]:
    """Make a film of another format of the mp4 beside it, or take the one that is there; say of what and how."""
    film = work / replace(video, format=MP4).name
    made = {"made_from": file_hash(film), "settings": video.format.settings}
    if _lies_there(folder, video.name, {**facts, **made}):
        shutil.copyfile(folder / video.name, work / video.name)
    else:
        video.format.write(film, work / video.name, tracks)
    return made


def _lies_there(folder: Path, name: str, wanted: Mapping[str, Any]) -> bool:
    """Say whether a folder holds this very film."""
    try:
        tree = read_tree(folder / MANIFEST)
        same = tree["videos"][name] == wanted and tree["versions"] == versions()
        return bool(same) and is_unchanged(folder, name, tree["files"][name]["sha256"])
    except (OSError, LookupError, TypeError):
        return False


def write_jpeg(film: Path, path: Path, *, frame: int) -> None:
    """Write a frame of a film as a JPEG that is the same at every run."""
    [pixels] = read_frames(film, [frame])
    Image.fromarray(pixels).save(path, format="JPEG", quality=JPEG_QUALITY, optimize=True, subsampling=0)
