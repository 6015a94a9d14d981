"""Fill the page's template with its scripts, its styles and what a config says; files are written elsewhere."""

import base64
import hashlib
import html
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Any

from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.explorer.asked import Question, numbered, page_words, questions_in
from nnviz_core.explorer.bundle import bundled, names_at_top
from nnviz_core.explorer.given import given
from nnviz_core.explorer.short_names import with_short_names
from nnviz_core.look.colours import blend
from nnviz_core.look.number_scales import strongest
from nnviz_core.look.theme import THEMES
from nnviz_core.look.theme import Theme as ColoursOfFilm
from nnviz_core.words.catalogue import Catalogue, Wording, catalogue

MODULES = files(__package__) / "js"
ENTRY = "app.js"
PLACE = re.compile(r"\{\{(?P<part>\w+)\}\}")
WORDS = re.compile(r"\{\{(?P<markup>html )?(?P<id>\w+(?:-\w+)+)\}\}")  # a message; after "html" one with elements
INDENTATION = re.compile(r"^ *\n?", re.MULTILINE)  # and empty lines
COMMENT = re.compile(r" */\*.*?\*/", re.DOTALL)  # of styles
AROUND_SIGNS = re.compile(r"\s*([{};,])\s*|(?<=:) ")  # white space of styles that says nothing
NEEDLESS = re.compile(r";(?=\})|(?<![\d.])0(?=\.\d)")  # the last semicolon, and a zero before a point
# What the template says of classes, and what stands there where answers are numbers.
WORDS_OF_NUMBERS = {
    "explorer-decision": "explorer-fit",
    "explorer-decision-hint": "explorer-fit-hint",
    "explorer-decision-picture": "explorer-fit-picture",
    "explorer-readout-accuracy": "number-explained",
    "explorer-course-accuracy": "number-explained",
    "explorer-course-accuracy-picture": "explorer-course-explained-picture",
}

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
    weight_decay: float
    schedule: Mapping[str, str | int | float]  # kind, steps, factor


@dataclass(frozen=True, slots=True)
class Preset:
    """Name a state that the page offers."""

    group: str  # the title of a film
    language: str  # of the title
    name: str
    start: Start


@dataclass(frozen=True, slots=True)
class Content:
    """Hold all that one page says."""

    title: str
    wording: Wording
    layers: tuple[int, ...]
    output: tuple[str, str]  # with its loss, of the table: softmax and cross_entropy
    numbers: bool  # whether it is held to numbers, in the place of classes
    sections: tuple[str, ...]  # scenes that a film of this network can have, in their order
    leak: float  # slope of leaky ReLU below zero
    start: Start
    sample: int | Mapping[str, Any]  # an index, or x and class of a point of its own
    presets: tuple[Preset, ...]
    file: Mapping[str, Any] | None  # keys, x and labels of points that no seed can draw again
    order: Mapping[str, str | int]  # seed of the batches, and the normal numbers drawn before them

    @property
    def words(self) -> Catalogue:
        """Return the words of the content's language."""
        return catalogue(self.wording)


def whole_page(content: Content) -> str:
    """Write the page as one file, which asks no other file and no network for anything."""
    script, questions = _script()
    parts = {
        "policy": f'<meta http-equiv="Content-Security-Policy" content="{_policy(script)}">',
        "style": f"<style>\n{_style()}</style>",
        "script": f"<script>{script}</script>",
    }
    return _filled(content, questions, parts)


def split_page(content: Content, *, stem: str) -> dict[str, str]:
    """Write the page as three files by name, for sites whose policy forbids scripts inside a page."""
    script, questions = _script()
    parts = {
        "policy": "",
        "style": f'<link rel="stylesheet" href="{html.escape(stem)}.css">',
        "script": f'<script src="{html.escape(stem)}.js" defer></script>',
    }
    return {f"{stem}.html": _filled(content, questions, parts), f"{stem}.css": _style(), f"{stem}.js": script}


def _tree(content: Content, questions: Sequence[Question]) -> dict[str, Any]:
    """Build what the scripts read."""
    return {
        "title": content.title,
        "language": content.wording.language,
        "layers": content.layers,
        "output": "/".join([*content.output, *(["numbers"] if content.numbers else [])]),
        "sections": content.sections,
        "leak": content.leak,
        "state": {**asdict(content.start), "sample": content.sample, "touched": 0, "gradient_of": "sample"},
        "films": _films(content.presets),
        "file": content.file,
        "class_names": content.wording.class_names,
        "order": content.order,
        "themes": _themes(),
        "given": given(content.words.writing),
        "words": page_words(questions, content.words),
    }


def _films(presets: Sequence[Preset]) -> list[dict[str, Any]]:
    """List presets by films, with what the moments of a film share written once."""
    return [
        {**shared, "moments": [{"name": each.name, "vector": each.start.vector} for each in moments]}
        for shared, moments in groupby(presets, _shared)
    ]


def _shared(preset: Preset) -> dict[str, Any]:
    """Return what a preset shares with the other moments of its film."""
    start = {key: value for key, value in asdict(preset.start).items() if key != "vector"}
    return {"title": preset.group, "language": preset.language, **start}


def _themes() -> dict[str, Theme]:
    """List the colours of the films, which the page shares, and that of the highest place of a map."""
    heights = {name: blend(each.panel, each.signal, share=strongest(each)) for name, each in THEMES.items()}
    return {name: {**_colours(theme), "height": heights[name]} for name, theme in THEMES.items()}


def _colours(look: ColoursOfFilm) -> Theme:
    return {tone: colour for tone, colour in asdict(look).items() if isinstance(colour, str) and tone != "name"}


def _embedded(tree: Mapping[str, Any]) -> str:
    """Write a tree as JSON that can stand inside a page: nothing in it ends the script element."""
    written = json.dumps(tree, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return written.replace("<", "\\u003c")


def _filled(content: Content, questions: Sequence[Question], parts: Mapping[str, str]) -> str:
    """Fill the template: first with words, then with what may hold anything."""
    words = content.words
    said = {
        **parts,
        "words_language": words.language,
        "direction": words.direction,
        "language": html.escape(content.wording.language),
        "answers": "numbers" if content.numbers else "classes",
        "title": html.escape(content.title),
        "page_title": html.escape(words("explorer-page-title", title=content.title)),
        "slope_name": words("explorer-slope", parameter='<span id="slope-parameter"></span>'),
        "readout_said": _readout_words(content),
        "page": _embedded(_tree(content, questions)),
    }
    ids = WORDS_OF_NUMBERS if content.numbers else {}
    template = WORDS.sub(lambda found: _worded(found, words, ids), INDENTATION.sub("", _text("page.html")))
    return PLACE.sub(lambda found: said[found["part"]], template)


def _readout_words(content: Content) -> str:
    """Name what the output of the sample's class says."""
    words, (*_, outputs) = content.words, content.layers
    if OUTPUTS[content.output].probabilities:
        return words("explorer-readout-probability")
    return words("explorer-readout-output" if outputs > 1 else "explorer-readout-one-output")


def _worded(found: re.Match[str], words: Catalogue, others: Mapping[str, str]) -> str:
    """Look up a message of the template, or another in its place, safe for HTML where it has no elements."""
    text = words(others.get(found["id"], found["id"]))
    return text if found["markup"] else html.escape(text)


@cache
def _script() -> tuple[str, tuple[Question, ...]]:
    """Join the modules in a scope of their own, and list the words that they ask for.

    Comments, indentation, ids of words and long names are for who changes them; the page has none.
    """
    script = bundled(MODULES, ENTRY)
    questions = questions_in(script)
    short = with_short_names(numbered(script, questions), names_at_top(MODULES, ENTRY))
    return f'(() => {{\n"use strict";\n{short}}})();\n', questions


def _style() -> str:
    """Write the styles, the colours of both themes first."""
    themes = [f':root[data-theme="{name}"] {{ {_variables(name, theme)} }}' for name, theme in _themes().items()]
    style = AROUND_SIGNS.sub(r"\1", "".join([*themes, COMMENT.sub("", _text("page.css"))]))
    return NEEDLESS.sub("", style)


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
