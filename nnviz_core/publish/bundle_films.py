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
from nnviz_core.video.narration import sound_track
from nnviz_core.video.poster import poster_frame

JPEG_QUALITY = 88


def render_films(
    plan: FilmPlan, videos: Sequence[Video], films: Path, *, renderer: Renderer, report: Report
) -> Mapping[str, Path]:
    """Render what is missing of the film in every theme; give the mp4 of each."""
    return {
        video.theme: _film(in_theme(plan, video.theme), films, own=video.own, renderer=renderer, report=report)
        for video in videos
        if video.format is MP4
    }


def _film(plan: FilmPlan, films: Path, *, own: bool, renderer: Renderer, report: Report) -> Path:
    """Render a film; `own` says that its theme is the bundle's."""
    folder = films / (plan.name if own else f"{plan.name}-{plan.source.spec.video.theme}")
    command = "publish" if {"--theme", "--languages"} & {*plan.options} else "render"  # which has no such option
    return make_film(plan, folder, command=(command,), renderer=renderer, report=report).path


def in_theme(plan: FilmPlan, theme: str) -> FilmPlan:
    """Plan the same film in a theme."""
    if theme == plan.source.spec.video.theme:
        return plan
    format = plan.source.spec.video.model_copy(update={"theme": theme})
    spec = plan.source.spec.model_copy(update={"video": format})
    return replace(plan, source=replace(plan.source, spec=spec), options=(*plan.options, "--theme", theme))


def write_films(
    plan: FilmPlan, films: Mapping[str, Path], videos: Sequence[Video], *, work: Path, folder: Path
) -> dict[str, Any]:
    """Write films and posters into `work` and say for the manifest what each is.

    A film of another format that lies in `folder` already, made of the same film in the same way, is taken from there.
    """
    track = sound_track(plan.narration, plan.timeline) if plan.narration else None
    said: dict[str, Any] = {}
    for video in videos:
        film = films[video.theme]
        said[video.name] = {"theme": video.theme, "codec": video.format.codec}
        if video.format is MP4:
            shutil.copyfile(film, work / video.name)
            write_jpeg(film, work / video.poster, frame=poster_frame(plan.timeline))
            continue
        said[video.name] |= {"made_from": file_hash(film), "settings": video.format.settings}
        if _lies_there(folder, video.name, said[video.name]):
            shutil.copyfile(folder / video.name, work / video.name)
        else:
            video.format.write(film, work / video.name, track)
    return said


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
