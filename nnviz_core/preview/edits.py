"""Write into a config what was asked for, and leave all else in it as it is: comments, order, spaces."""

import json
import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from nnviz_core.config.loading import Source, load_tree
from nnviz_core.config.reading import Format, format_of, parse, read_text
from nnviz_core.config.shipped import is_shipped
from nnviz_core.files import write_text
from nnviz_core.preview import json_text, toml_text
from nnviz_core.preview.toml_text import Value

WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


class RefusedEditError(Exception):
    """A change that is not made, and the sentence that says why."""


def require_writable(path: Path) -> None:
    """Raise RefusedEditError for a config that came with nnviz, which is nobody's own."""
    if is_shipped(path):
        raise RefusedEditError(f"{path.name} came with nnviz; copy it, and preview the copy, to write into it.")


def write_key(path: Path, *, seen: str, section: int, key: str, value: Value) -> None:
    """Give a key of a section (by its place) a value, if the config still is what was seen and stays sound.

    Raises RefusedEditError, or ConfigError with what would be wrong.
    """
    require_writable(path)
    text = read_text(path, str(path))
    if text != seen:
        raise RefusedEditError("The file has changed since; look at it again, and then write.")
    format = format_of(path)
    with _misfits_explained():
        changed = _with_key(text, format, section, key, value)
    _require_sound(path, changed)
    write_over(path, changed)


def write_keyframe(path: Path, written: str) -> tuple[Path, str]:
    """Add the last keyframe of a config that the explorer wrote to a config of keyframes; return its file and name.

    A config whose parameters come from elsewhere stays as it is: what the explorer wrote goes into a file beside it.
    """
    require_writable(path)
    explored = tomlkit.parse(written).unwrap()
    frame = explored["parameters"]["keyframes"][-1]
    text, format = read_text(path, str(path)), format_of(path)
    spec = _require_sound(path, text).spec
    known = spec.parameters.keyframes
    if not known or list(spec.network.layers) != explored["network"]["layers"]:
        beside = _free(path.with_name(f"{path.stem}-explored.toml"))
        _require_sound(beside, written)
        with _refusals_explained(beside):
            write_text(beside, written)
        return beside, str(frame.get("name", ""))
    frame["name"] = _unlike(frame.get("name") or "explored", {each.name for each in known})
    with _misfits_explained():
        changed = _with_keyframe(text, format, frame)
    _require_sound(path, changed)
    write_over(path, changed)
    return path, frame["name"]


def write_over(path: Path, text: str) -> None:
    """Replace a file whole, where a link leads, with the rights that it had. Raises RefusedEditError."""
    target = path.resolve()
    with _refusals_explained(path):
        mode = target.stat().st_mode
        if not mode & WRITABLE or not os.access(target, os.W_OK):
            raise RefusedEditError(
                f"{path.name} may only be read, and stays as it is; give it the right to be written."
            )
        write_text(target, text)
        target.chmod(mode)


@contextmanager
def _refusals_explained(path: Path) -> Iterator[None]:
    """Turn the system's refusals to write a file into sentences."""
    try:
        yield
    except OSError as error:
        says = error.strerror or str(error)
        raise RefusedEditError(f"{path.name} cannot be written: {says}. Nothing has changed.") from None


@contextmanager
def _misfits_explained() -> Iterator[None]:
    """Refuse to write where a text has no place for it: another section, or a number where a table should be."""
    try:
        yield
    except (LookupError, TypeError, ValueError, TOMLKitError) as error:
        raise RefusedEditError(f"The file cannot be written into as it is: {error}.") from None


def _require_sound(path: Path, text: str) -> Source:
    """Load a config of this text. Raises ConfigError with what would be wrong."""
    return load_tree(parse(text, str(path), format=format_of(path)), path, text, name=str(path))


def _with_key(text: str, format: Format, section: int, key: str, value: Value) -> str:
    if format == "toml":
        return toml_text.with_key(text, section, key, value)
    keys, table = ("sections", section, key), json.loads(text)["sections"][section]
    if value is None:
        return json_text.without(text, keys) if key in table else text
    return json_text.with_value(text, keys, value)


def _with_keyframe(text: str, format: Format, frame: Mapping[str, Any]) -> str:
    if format == "json":
        return json_text.with_entry(text, ("parameters", "keyframes"), frame)
    tree = tomlkit.parse(text)
    frames = tree["parameters"]["keyframes"]
    if isinstance(frames, tomlkit.items.Array):
        inline = tomlkit.inline_table()
        inline.update(frame)
        frames.append(inline)
        frames.multiline(True)
    else:
        frames.append(frame)
    return tomlkit.dumps(tree)


def _free(path: Path) -> Path:
    """Return a path at which there is nothing yet."""
    names = (path.with_name(f"{path.stem}-{k}{path.suffix}") for k in range(2, 10**6))
    return path if not path.exists() else next(name for name in names if not name.exists())


def _unlike(name: str, known: set[str | None]) -> str:
    """Return a name that is not taken."""
    return name if name not in known else next(f"{name} {k}" for k in range(2, 10**6) if f"{name} {k}" not in known)
