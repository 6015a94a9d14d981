"""Write into a config what was asked for, and leave all else in it as it is: comments, order, spaces."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from nnviz_core.config.loading import load_tree
from nnviz_core.config.reading import Format, format_of, parse, read_text
from nnviz_core.config.shipped import is_shipped
from nnviz_core.files import write_text

Value = str | int | float | bool | None  # None: the key goes


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
    tree = parse(text, str(path), format=format)
    known = tree.get("parameters", {}).get("keyframes")
    if not known or tree["network"]["layers"] != explored["network"]["layers"]:
        beside = _free(path.with_name(f"{path.stem}-explored.toml"))
        _require_sound(beside, written)
        write_text(beside, written)
        return beside, str(frame.get("name", ""))
    frame["name"] = _unlike(frame.get("name") or "explored", {each.get("name") for each in known})
    changed = _with_keyframe(text, format, frame)
    _require_sound(path, changed)
    write_over(path, changed)
    return path, frame["name"]


def write_over(path: Path, text: str) -> None:
    """Replace a file whole, where a link leads, with the rights that it had."""
    target = path.resolve()
    mode = target.stat().st_mode
    write_text(target, text)
    target.chmod(mode)


def _require_sound(path: Path, text: str) -> None:
    """Raise ConfigError with what would be wrong with a config of this text."""
    load_tree(parse(text, str(path), format=format_of(path)), path, text, name=str(path))


def _with_key(text: str, format: Format, section: int, key: str, value: Value) -> str:
    tree = _opened(text, format)
    table = tree["sections"][section]
    if value is not None:
        table[key] = value
    elif key in table:
        del table[key]
    return _written(tree, text, format)


def _with_keyframe(text: str, format: Format, frame: Mapping[str, Any]) -> str:
    tree = _opened(text, format)
    frames = tree["parameters"]["keyframes"]
    if isinstance(frames, tomlkit.items.Array):
        inline = tomlkit.inline_table()
        inline.update(frame)
        frames.append(inline)
        frames.multiline(True)
    else:
        frames.append(frame)
    return _written(tree, text, format)


def _opened(text: str, format: Format) -> Any:
    try:
        return json.loads(text) if format == "json" else tomlkit.parse(text)
    except (ValueError, TOMLKitError) as error:
        raise RefusedEditError(f"The file cannot be written into as it is: {error}.") from None


def _written(tree: Any, text: str, format: Format) -> str:
    """Write a tree as it was: TOML knows all its spaces, JSON the depth by which its lines are set in."""
    if format == "toml":
        return tomlkit.dumps(tree)
    depth = re.search(r"\n([ \t]+)\S", text)
    return json.dumps(tree, indent=depth[1] if depth else None, ensure_ascii=False) + (
        "\n" if text.endswith("\n") else ""
    )


def _free(path: Path) -> Path:
    """Return a path at which there is nothing yet."""
    names = (path.with_name(f"{path.stem}-{k}{path.suffix}") for k in range(2, 10**6))
    return path if not path.exists() else next(name for name in names if not name.exists())


def _unlike(name: str, known: set[str | None]) -> str:
    """Return a name that is not taken."""
    return name if name not in known else next(f"{name} {k}" for k in range(2, 10**6) if f"{name} {k}" not in known)
