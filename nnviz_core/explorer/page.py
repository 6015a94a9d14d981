"""Fill the page's template with its scripts, its styles and what a config says; files are written elsewhere."""

import base64
import hashlib
import html
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from importlib.resources import files
from typing import Any

from nnviz_core.explorer.bundle import bundled
from nnviz_core.explorer.given import given
from nnviz_core.look.theme import THEMES

MODULES = files(__package__) / "js"
ENTRY = "app.js"
PLACE = re.compile(r"\{\{(\w+)\}\}")
INDENTATION = re.compile(r"^ *\n?", re.MULTILINE)  # and empty lines
COMMENT = re.compile(r" */\*.*?\*/", re.DOTALL)  # of styles

Theme = Mapping[str, str]  # the name of a colour -> #rrggbb


@dataclass(frozen=True, slots=True)
class Start:
    """Hold what a reader can set, as the page opens with it; a preset has the same without the sample."""

    activations: tuple[str, ...]
    vector: tuple[float, ...]
    dataset: Mapping[str, str | int | float]  # kind, points, noise, seed
    optimizer: str
    learning_rate: float
    batch: int | str  # a number of points, or "full"


@dataclass(frozen=True, slots=True)
class Preset:
    """Name a state that the page offers."""

    group: str
    name: str
    start: Start


@dataclass(frozen=True, slots=True)
class Content:
    """Hold all that one page says."""

    title: str
    language: str
    layers: tuple[int, ...]
    output: str  # of the table: softmax, sigmoid
    sections: tuple[str, ...]  # scenes that a film of this network can have, in their order
    leak: float  # slope of leaky ReLU below zero
    start: Start
    sample: int | Mapping[str, Any]  # an index, or x and class of a point of its own
    presets: tuple[Preset, ...]
    csv: Mapping[str, Any] | None  # path, x and labels of points that no seed can draw again
    order: Mapping[str, str | int]  # seed of the batches, and the normal numbers drawn before them


def whole_page(content: Content) -> str:
    """Write the page as one file, which asks no other file and no network for anything."""
    script = _script()
    return _filled(
        {
            "policy": f'<meta http-equiv="Content-Security-Policy" content="{_policy(script)}">',
            "style": f"<style>\n{_style()}</style>",
            "script": f"<script>{script}</script>",
            **_said(content),
        }
    )


def split_page(content: Content, *, stem: str) -> dict[str, str]:
    """Write the page as three files by name, for sites whose policy forbids scripts inside a page."""
    page = _filled(
        {
            "policy": "",
            "style": f'<link rel="stylesheet" href="{html.escape(stem)}.css">',
            "script": f'<script src="{html.escape(stem)}.js" defer></script>',
            **_said(content),
        }
    )
    return {f"{stem}.html": page, f"{stem}.css": _style(), f"{stem}.js": _script()}


def _said(content: Content) -> dict[str, str]:
    return {"title": html.escape(content.title), "page": _embedded(_tree(content))}


def _tree(content: Content) -> dict[str, Any]:
    """Build what the scripts read."""
    return {
        "title": content.title,
        "language": content.language,
        "layers": content.layers,
        "output": content.output,
        "sections": content.sections,
        "leak": content.leak,
        "state": {**asdict(content.start), "sample": content.sample, "touched": 0, "gradient_of": "sample"},
        "presets": [{"group": each.group, "name": each.name, **asdict(each.start)} for each in content.presets],
        "csv": content.csv,
        "order": content.order,
        "themes": _themes(),
        "given": given(),
    }


def _themes() -> dict[str, Theme]:
    """List the colours of the films, which the page shares."""
    themes = {name: {tone: str(colour) for tone, colour in asdict(theme).items()} for name, theme in THEMES.items()}
    return {name: {tone: colour for tone, colour in theme.items() if tone != "name"} for name, theme in themes.items()}


def _embedded(tree: Mapping[str, Any]) -> str:
    """Write a tree as JSON that can stand inside a page: nothing in it ends the script element."""
    written = json.dumps(tree, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return written.replace("<", "\\u003c")


def _filled(parts: Mapping[str, str]) -> str:
    return PLACE.sub(lambda found: parts[found[1]], INDENTATION.sub("", _text("page.html")))


def _script() -> str:
    """Join the modules in a scope of their own, without comments and indentation, which are for who changes them."""
    return f'(() => {{\n"use strict";\n{bundled(MODULES, ENTRY)}}})();\n'


def _style() -> str:
    """Write the styles, the colours of both themes first."""
    themes = [f':root[data-theme="{name}"] {{ {_variables(name, theme)} }}' for name, theme in _themes().items()]
    return "\n".join([*themes, INDENTATION.sub("", COMMENT.sub("", _text("page.css")))])


def _variables(name: str, theme: Theme) -> str:
    colours = " ".join(f"--{tone}: {colour};" for tone, colour in theme.items())
    mixed = "--card: color-mix(in srgb, var(--ink), var(--panel) 42%); "
    return f"color-scheme: {name}; {colours} {mixed}--light: color-mix(in srgb, var(--panel), var(--signal) 32%);"


def _policy(script: str) -> str:
    """Forbid everything but the page's own script and styles."""
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    script_source = f"script-src 'sha256-{digest}'"
    return f"default-src 'none'; {script_source}; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'"


def _text(name: str) -> str:
    return (files(__package__) / name).read_text(encoding="utf-8")
