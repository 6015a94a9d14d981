"""Tell what a film's folder holds: which film, which files of ours, and which of somebody else's."""

import hashlib
import json
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nnviz_core.render.fingerprint import file_hash

MANIFEST = "manifest.json"
HIDDEN = ".nnviz"  # what a run has in its hands
MANIFEST_BYTES = 16_000_000  # a larger one is none of ours


class FolderError(Exception):
    """A film that cannot be made where it should go, and the sentence that says why."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a run is about to put into a folder."""

    about: Mapping[str, Any]  # what tells the film from others, as the manifest says it
    names: tuple[str, ...]  # of all its files, the manifest last

    @property
    def claim(self) -> Mapping[str, Any]:
        """Return both as JSON has them."""
        tree: Mapping[str, Any] = json.loads(json.dumps({"about": self.about, "names": self.names}))
        return tree

    def stand_in(self, folder: Path) -> bool:
        """Say whether a folder holds this very film already."""
        tree, claim = read_tree(folder / MANIFEST), self.claim
        files = tree.get("files")
        names = {*files, MANIFEST} if isinstance(files, dict) else set()
        return names == set(claim["names"]) and all(tree.get(key) == said for key, said in claim["about"].items())


def require_room(folder: Path, contents: Contents) -> None:
    """Refuse a folder that is a file, that holds another film, or files of these names which no film put there.

    Raises FolderError with a sentence.
    """
    if folder.exists() and not folder.is_dir():
        raise FolderError(f"{folder}: this is a file; name a folder with -o.")
    other = other_film(folder, contents.about)
    if other:
        raise FolderError(f"{folder}: this folder holds {other}, which stays; name another folder with -o.")
    ours = listed(folder)
    for name in contents.names:
        path = folder / name
        inner = path.parent if "/" in name else None
        if inner and os.path.lexists(inner) and (inner.is_symlink() or not inner.is_dir()):
            raise FolderError(f"{inner}: nnviz writes into a folder here and follows no link; name another folder.")
        if os.path.lexists(path) and (name not in ours or (path.is_dir() and not path.is_symlink())):
            raise FolderError(f"{path}: nnviz did not make this file and leaves it alone; name another folder.")


def other_film(folder: Path, about: Mapping[str, Any]) -> str:
    """Name the film in a folder if it is another one, in other sections or format, or not published alike."""
    tree = read_tree(folder / MANIFEST)
    name, there = tree.get("name"), tree.get("sections")
    if not isinstance(name, str) or not isinstance(there, list):
        return ""
    if name != about["name"] or tree.get("kind") != about.get("kind"):
        return f'the published film "{name}"' if tree.get("kind") else f'the film "{name}"'
    if there != list(about["sections"]):
        return f'other sections of the film "{name}"'
    format = _format_of(tree)
    return "" if format == _format_of(about) else f'the film "{name}" as {format}'


def _format_of(tree: Mapping[str, Any]) -> str:
    """Return the format that a manifest says its film has."""
    film = tree.get("film")
    return str(film.get("format", "mp4")) if isinstance(film, dict) else "mp4"


def standing(folder: Path) -> str:
    """Return a checksum of the manifest in a folder, empty where there is none."""
    return hashlib.sha256(content).hexdigest() if (content := _read(folder / MANIFEST)) else ""


def require_unchanged(folder: Path, contents: Contents, before: str) -> None:
    """Refuse a folder into which another film came since `before` was seen. Raises FolderError with a sentence."""
    if standing(folder) != before and not contents.stand_in(folder):
        name = read_tree(folder / MANIFEST).get("name", "another")
        raise FolderError(
            f'{folder}: another run put its film "{name}" there meanwhile, which stays; name another folder with -o.'
        )


def listed(folder: Path) -> dict[str, str]:
    """Read which files the manifest in a folder lists, with their checksums; none if it is not ours."""
    tree = read_tree(folder / MANIFEST)
    files, versions = tree.get("files"), tree.get("versions")
    if not isinstance(files, dict) or not isinstance(versions, dict) or "nnviz" not in versions:
        return {}
    return {**checked(files), MANIFEST: ""}


def checked(files: Mapping[str, Any]) -> dict[str, str]:
    """Keep what stays in the folder and has a checksum."""
    sums = {name: entry.get("sha256") for name, entry in files.items() if isinstance(entry, dict) and is_inside(name)}
    return {name: checksum for name, checksum in sums.items() if isinstance(checksum, str)}


def is_unchanged(folder: Path, name: str, checksum: str) -> bool:
    """Say whether a file is as a film left it, without following a link out of the folder."""
    path = folder / name
    if not is_inside(name) or path.parent.is_symlink() or path.is_symlink() or not path.is_file():
        return False
    return file_hash(path) == checksum


def is_inside(name: str) -> bool:
    """Say whether a name stays in the folder: a file, or one in a folder there."""
    parts, barred = name.split("/"), set("\0\\:" if os.name == "nt" else "\0")
    plain = all(part not in ("", ".", "..", HIDDEN) and not set(part) & barred for part in parts)
    return plain and len(parts) <= 2


def read_tree(path: Path) -> Mapping[str, Any]:
    """Read a JSON object from a file that came from anywhere; what is none is empty."""
    try:
        tree = json.loads(_read(path))
    except (ValueError, RecursionError):
        return {}
    return tree if isinstance(tree, dict) else {}


def _read(path: Path) -> bytes:
    """Read a regular file of sensible size; anything else, such as a link or a pipe, is empty."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags)
    except (OSError, ValueError):
        return b""
    with open(handle, "rb") as file:  # noqa: PTH123 (a handle, not a path)
        facts = os.fstat(handle)
        if not stat.S_ISREG(facts.st_mode) or facts.st_size > MANIFEST_BYTES:
            return b""
        return file.read(MANIFEST_BYTES)
