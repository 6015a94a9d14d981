"""Say in manifest.json what a film was made of and with what, so that it can be made again."""

import hashlib
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path, PurePath
from typing import Any

from nnviz_core.look.theme import Theme
from nnviz_core.render.fingerprint import file_hash, versions
from nnviz_core.render.plan import FilmPlan
from nnviz_core.video.delivery import Delivery
from nnviz_core.video.outputs import MP4_OUTPUT
from nnviz_core.words.typefaces import FontFile, font_versions


def manifest_tree(plan: FilmPlan, *, command: Sequence[str], work: Path, names: Sequence[str]) -> dict[str, Any]:
    """Build the manifest of files in `work`: nothing in it depends on the clock, on the folder, or on who draws.

    `command` is the command's name and what it was told besides the config and the plan's options.
    """
    return {
        **film_facts(plan),
        "title": plan.storyboard.title,
        "command": portable([*command[:1], plan.source.path.name, *plan.options, *command[1:]]),
        "versions": {**versions(), **font_versions(plan.storyboard.language)},
        "files": {name: _entry(work / name) for name in sorted(names)},
    }


def film_facts(plan: FilmPlan) -> dict[str, Any]:
    """Say what tells a film from others that could lie in its folder."""
    source, timeline, format = plan.source, plan.timeline, plan.format
    return {
        "name": source.name,
        "language": source.spec.language,
        "sections": [section.section.index for section in timeline.sections],
        "config": {"file": source.path.name, "sha256": hashlib.sha256(source.text.encode()).hexdigest()},
        "film": {
            "frames": timeline.frames,
            "fps": format.fps,
            "seconds": timeline.frames / format.fps,
            "width": format.width,
            "height": format.height,
            "theme": source.theme_name,
            **({"own_theme": _own_theme(own)} if isinstance(own := source.theme, Theme) else {}),
            "captions": source.spec.video.captions,
            **_delivered(plan.delivery),
            **({"narration": plan.narration.voice} if plan.narration else {}),
            **({"font": _font(font)} if (font := plan.source.font) else {}),
        },
        "encoder": _encoder(plan),
    }


def _own_theme(theme: Theme) -> dict[str, Any]:
    logo = {"logo": hashlib.sha256(theme.logo).hexdigest()} if theme.logo else {}
    typeface = {"font": _font(theme.typeface)} if theme.typeface else {}
    return {"accent": theme.signal, "background": theme.ink, **logo, **typeface}


def _delivered(delivery: Delivery) -> dict[str, Any]:
    """Say what a film is, where it is no mp4."""
    if delivery.output == MP4_OUTPUT:
        return {}
    return {"format": delivery.output.name, "transparent": delivery.transparent}


def _encoder(plan: FilmPlan) -> dict[str, Any]:
    output = plan.delivery.output
    settings = asdict(plan.format.settings) if output == MP4_OUTPUT else output.settings
    return {"codec": output.encoder, **settings}


def _font(font: FontFile) -> dict[str, Any]:
    return {"family": font.family, "sha256": hashlib.sha256(font.content + font.bold).hexdigest()}


def _entry(path: Path) -> dict[str, Any]:
    return {"sha256": file_hash(path), "bytes": path.stat().st_size}


def portable(command: Sequence[str]) -> list[str]:
    """Keep the command as typed, but of absolute paths only the last part."""
    return ["nnviz", *map(_without_folders, command)]


def _without_folders(argument: str) -> str:
    option, equals, value = argument.partition("=") if argument.startswith("-") else ("", "", argument)
    return f"{option}{equals}{PurePath(value).name}" if PurePath(value).is_absolute() else argument
